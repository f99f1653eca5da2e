/** Words that mean the same, of money, trade and work: see `synonyms.ts`. */
export const MONEY = `
money, funds, cash, capital, funding, finance | financial, pay, budget
fund, finance, pay for, bankroll, sponsor, subsidize, invest in, put money into | funding, money
funding, finance, financing, money, subsidy, investment | fund
investment, funding, spending, capital | invest, money
invest, put money into, plough money into, pour money into, spend | investment, fund, money
spend, pay, lay out, invest | spending, expenditure, money, cost
spending, expenditure, outlay, expense, costs | spend, budget
pay, remunerate, reward, compensate, settle | payment, money, salary, fee
payment, fee, charge | pay, amount
pay, salary, wage, remuneration, earnings, income, stipend | paid
fee, charge, price, toll | pay, cost
charge, bill, levy, fee | pay
cost, price, expense, charge, outlay | expensive, pay, fee
price, cost, charge, value | expensive, cheap
expensive, costly, dear, high-priced | cost, price
cheap, inexpensive, affordable, low-cost | price, cost
affordable, cheap | afford, price
budget, finances | money, spending
grant, subsidy, award, bursary | money, fund, fiscal, support
subsidy, grant, aid, incentive | subsidize, fiscal
subsidize, support, fund | subsidy, grant
scholarship, bursary, stipend, grant | student, fund
incentive, inducement, encouragement, bonus, reward, carrot | fiscal, tax, subsidy
fiscal, financial, tax, monetary, budgetary | money
financial, monetary, fiscal, economic | money, finance
tax, levy, duty, tariff | fiscal, pay
tax break, tax relief, tax cut, tax credit | fiscal, incentive, tax
loan, credit, advance | lend, borrow, debt
lend, loan, advance | borrow, credit
borrow, loan | lend, debt
debt, liability, loan, arrears | owe
owe | debt
bank, lender | loan, credit, money
profit, gain, earnings, return, surplus, benefit | profitable, income
income, revenue, earnings, proceeds, takings | profit, receive, money
revenue, income, takings, receipts, proceeds | fee, tax
economy, economic | trade, market, growth, business
economic, commercial, financial | economy
economic growth, growth, expansion | economy
growth, expansion, increase, rise, development | grow
market, marketplace | trade, sell, buy, economy
trade, commerce, business, dealings | export, import, sell, trader, commercial
trader, dealer, merchant, seller, retailer, vendor, shopkeeper | trade, sell, business, shop
seller, vendor, trader | sell
sell, market, trade, deal, retail, vend | sale, seller
sale, selling, trade | sell
buy, purchase, acquire, procure | buyer, purchaser
buyer, purchaser, customer, consumer, client, shopper | buy
consumer, customer, shopper, buyer, client, user
customer, client, buyer, patron | consumer
shop, store, outlet, retailer, supermarket | retail, sell
export, ship abroad, sell abroad | foreign, abroad, trade
import, bring in, buy abroad | imported, foreign, abroad
imported, foreign, overseas, from abroad | import
company, firm, business, enterprise, corporation, undertaking | corporate, industry, companies
business, enterprise, company, firm, trade, commerce, industry | entrepreneur
enterprise, company, business, firm, undertaking
corporate, business, company
start-up, startup, newcomer, founder | company, new
entrepreneur, businessman, businesswoman, founder | business
industry, manufacturing, sector, trade, business | industrial, factory
industrial, manufacturing | industry, factory
sector, field, branch, area, industry, part of the economy, line of business, domain
field, area, domain, sphere, realm, sector, subject
branch, division, department
manufacture, produce, make, build, fabricate, construct | manufacturing, production
manufacturing, production, industry, making, fabrication | factory, manufacture
manufacturer, maker, producer | manufacture, company
produce, make, manufacture, generate, create, turn out | production, producer
production, manufacture, making, output | produce
factory, plant, works, mill | manufacturing, production, workshop
output, production, yield | produce
productivity, efficiency, output | productive
supply, provide, furnish, deliver, equip | supplier
supplier, provider, vendor | supply
supply chain | supplier, delivery, chain
delivery, shipment, shipping, logistics, transport | deliver
goods, products, merchandise, wares, commodity | sell
product, good, item, article, commodity, merchandise
resource, asset, raw material | material
asset, property, possession | resource
shortage, scarcity, lack, dearth | short
insurance, cover | insure, insurer
insure, cover | insurance
poor, needy, deprived, disadvantaged | poverty
poverty, deprivation, hardship | poor
rich, wealthy, affluent, well-off | wealth
wealth, prosperity, riches | rich
prosperity, wealth, affluence | economic
employ, hire, recruit, take on, engage | employment, staff, job
employer, boss, company | employ
employee, worker, staff member | employ, staff
employment, job, work, occupation | employ, unemployment, worker
job, work, post, position, occupation, employment | worker
worker, employee, labourer, workman, hand | work, labour
labour, labor, work, workforce | worker
unemployed, jobless, out of work | unemployment
union, trade union | worker
strike, walkout | worker
retire, stop working | pension, retirement
pension, retirement | old
competitive, competing | compete, competition, competitiveness
competition, rivalry, contest | compete, competitor
compete, vie, rival, contend | competition, competitor
competitiveness, competitive edge | competition, compete
advantage, benefit, edge, plus, merit, strength | better
benefit, gain, profit, advantage, good | useful
benefit, profit, gain, do well | advantage
efficiency, effectiveness, productivity | efficient
efficient, effective, productive, economical | efficiency
waste, squander | lose
bank, lender, financial institution, building society | financial, finance, loan
financial, banking, monetary | bank, finance, money
insurance, insurer | insure, financial
startup, start-up, young company, new business | small, entrepreneur, business
small business, small firm, small company, small companies, small firms | business, entrepreneur
entrepreneur, founder, businessman, businesswoman | business, startup
big tech, tech giant, tech giants, dominant firms | competition, dominant, company
monopoly, cartel, stranglehold | competition, dominant, unfair
competition, contest, rivalry | compete, competitive, fair
employer, boss, company | employ, worker
shopkeeper, shop owner, retailer, trader, merchant, shopper | shop, business, sell
consumer, customer, buyer, shopper, client | buy, protection
buy, purchase, procure, acquire, order | procurement, acquisition
procurement, purchasing, buying, acquisition | buy, purchase, contract
prize, award, bounty, bonus | competition, win
`;
