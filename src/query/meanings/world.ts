/** Words that mean the same, of other countries, nature and traffic: see `synonyms.ts`. */
export const WORLD = `
foreign, overseas, external, from abroad, alien, outside | abroad, international, imported
abroad, overseas, in other countries, outside the country, foreign | international, foreigner
international, global, worldwide, cross-border, transnational | world, abroad, country
global, worldwide, international, planetary | world
world, globe, earth, planet | global, international
worldwide, global, everywhere | world
outside, external, foreign, beyond | abroad
outside world, rest of the world, other countries, abroad | international, foreign, global, isolation
inside, within, internal, domestic | national
isolation, seclusion, cutting off, separation | isolate, alone
isolate, cut off, cut itself off, shut off, seal off, close off, shut out, wall off, go it alone, separate | isolation, alone
cut off, separate, isolate, disconnect | isolation
go it alone, act alone, isolate | isolation, independence, self-reliance
depend, rely, hinge, count on, lean on | dependence, dependent, reliance
dependence, dependency, reliance | depend, rely, foreign, imported
dependent, reliant | dependence
rely, depend, count, lean, trust | reliance
restriction, limit, curb, constraint, limitation, sanction, control, barrier | restrict
restrict, limit, curb, constrain, confine | restriction
sanction, embargo, restriction, trade restriction, export control, export ban, blockade | foreign, penalty
embargo, ban, sanction, blockade | restriction
disruption, interruption, disturbance, breakdown, upheaval, stoppage | disrupt
disrupt, interrupt, disturb, break | disruption
tariff, duty, customs | import, tax
exposure, vulnerability | exposed, risk
vulnerable, exposed, at risk | exposure, vulnerability
shock, crisis, upheaval | disruption
crisis, emergency, shock | urgent
emergency, crisis, urgency | urgent
urgent, pressing, immediate | emergency
neighbour, neighbor, adjacent, neighbouring | near
alliance, bloc, union, league | ally
union, alliance, association, federation
association, society, club, union, federation | member
embassy, consulate | diplomat
climate, weather | warming
climate change, global warming | emission, carbon
emission, exhaust, discharge, pollution | carbon, emit
carbon, greenhouse gas, co2 | emission
pollution, contamination, dirt | pollute, emission
pollute, contaminate, dirty | pollution
environment, nature, ecology, surroundings | environmental, green
environmental, ecological, green | environment
green, ecological, eco-friendly, sustainable, environmental | environment
sustainable, lasting, durable, enduring, long-term | sustain
renewable, green | energy, solar, wind
wind, solar | renewable
water, river, lake | sea
sea, ocean, marine, maritime | coast
coast, shore, seaside, beach | sea
river, stream, canal, waterway | water
canal, waterway | water
forest, wood, woodland | tree
tree | plant, wood, shade, forest
plant, grow, sow | tree
shade, shadow, cover | tree, sun
flood, inundation | water
fire, blaze | burn
rubbish, waste, litter, trash, garbage, refuse | recycle
recycle, reuse | waste
land, ground, soil, terrain | property
park, garden, green space | tree
air, atmosphere | pollution
noise, sound, din | loud
weather, climate | rain
road, street, way, highway, avenue | traffic
street, road | traffic
path, track, lane, trail, way, route | walk
lane, path, track, way | road
route, way, path, line, itinerary | road
bridge, crossing, overpass | river
crossing, junction, intersection, crossroads | cross, road
junction, crossing, intersection, crossroads | road
traffic, vehicles, cars | road, drive
vehicle, car, automobile, lorry, truck, van, bus | motor, drive
car, automobile, vehicle, motorcar | drive, motor, traffic
driver, motorist | drive, car, vehicle
motorist, driver | car, motor
drive, steer, motor | driver, car, vehicle
bike path, bike lane, cycle path, cycle lane, cycleway | lane, bicycle
bicycle, bike, cycle, two-wheeler, pushbike | cycling, cyclist
cyclist, rider, biker, bike rider | bicycle, ride, cycling
rider, cyclist, biker | ride
ride, cycle, pedal | rider
cycling, biking | bicycle, ride
walk, go on foot, stroll | pedestrian, foot
pedestrian, walker | walk
passenger, traveller, rider | travel
travel, journey, go, commute | trip, traveller
journey, trip, ride, voyage, travel, commute | travel
trip, journey, ride, outing | travel, short
bus, coach | transport
train, rail, railway | station
station, stop, terminal | train
airport, aerodrome | plane, fly
plane, aircraft, aeroplane, drone | fly
drone, unmanned aircraft | fly
ship, boat, vessel | sea, harbour
harbour, harbor, port, dock, quay, waterfront | ship
parking | car, fee, park
speed, pace, velocity | fast
speed limit | fast, kilometre, hour
fast, quick, rapid, swift, speedy | speed
slow, sluggish | speed
slow down, calm, reduce | slow, speed
accident, crash, collision | traffic
collision, crash, accident | collide
crash, collide | collision
helmet, headgear, head protection, crash helmet, hard hat | head
lamp, light, lantern, streetlight, street lamp | lighting, lit
lighting, lamps, lights, illumination | light, lamp, lit
lit, illuminated, lighted | lamp, light
repair, mend, fix, restore, service, maintain | repairer
mechanic, repairer, technician, fitter | repair
rack, stand, holder | bicycle
shop, store, business, outlet | sell
workshop, garage | repair, mechanic
gate, entrance, door, access
entrance, entry, gate, door
beside, near, next to, close to, alongside, outside
banner, flag, placard, poster, sign | paint
nickname, name, pet name | call
square, plaza, marketplace | market
stall, stand, booth | market
weekend, saturday, sunday
morning, forenoon
night, evening, dark | lamp
`;
