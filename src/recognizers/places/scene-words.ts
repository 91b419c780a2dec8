import { Phrases } from '../phrases.ts';

/** What a place out of doors or among the public is called, and how much its kind tells. */
export type SceneHead =
  /** Streets and squares: named or nothing. */
  | 'street'
  /** Named ("Tamebridge Golf Club"), or one beside something named. */
  | 'venue'
  /** The only one of its kind nearby: "the pier", "the towpath". */
  | 'landmark';

/** Kinds of places where people fall ill or are hurt, written for this project. */
export const SCENE_HEADS = new Phrases<SceneHead>([
  [
    'street',
    `street, st, road, rd, lane, ln, avenue, ave, crescent, cres, terrace, mews, wynd, brae, boulevard, causeway, esplanade, promenade, row, gardens, grove, close, drive,
    way, place, hill, rise, walk, high street, high st, main street, parade, square, market square, market place, court, gate, bank, view, vale, green, common`,
  ],
  [
    'landmark',
    `pier, bingo, bingo hall, towpath, canal towpath, touchline, byre, harbour, harbour wall, marina, slipway, lifeboat station, ferry terminal, ferry waiting room, seafront, sea front, promenade, prom, bandstand, clock tower, war memorial, market cross,
    playing fields, playing field, top field, bottom field, rec, recreation ground, skate park, skatepark, playground, swings, bowling green, bowling club, golf course, golf club, cricket club, rugby club, football club, leisure centre, sports centre, swimming baths, lido, ice rink,
    bus station, train station, railway station, tram stop, bus stop, taxi rank, level crossing, viaduct, flyover, underpass, subway, multi-storey, multi storey, ring road, bypass, roundabout, slip road,
    garden centre, retail park, shopping centre, precinct, industrial estate, trading estate, market square, town hall, town square, village hall, village green, church hall, parish hall, community centre, library, post office, chippy, chip shop, bookies, offie, co op, coop, corner shop, cash and carry,
    quarry, old quarry, colliery, reservoir, weir, lock, canal, cliffs, woods, gorge, railway line, railway bridge, railway, footbridge, suspension bridge, toll bridge, fairground, funfair, racecourse, football ground, footie ground, car park, school gates, school gate, petrol station, fish market, cattle market, auction mart, mart, maltings, old mill, distillery, brewery, abattoir, creamery, sawmill, shipyard, docks, steelworks, power station, high street, village pub, village shop, sheltered flats, flats, tower block, tower blocks, caravan site, travellers site, showground, beer festival, bonfire, fireworks display, half marathon, 10k, parkrun, church, crematorium, mosque, methodist hall, working mens club, miners welfare, miners club, legion, british legion, nightclub`,
  ],
  [
    'venue',
    `golf club, golf course, rugby club, football club, cricket club, bowls club, bowling club, bingo hall, bingo, social club, working mens club, sailing club, rowing club, tennis club, youth club, boxing club, club, nightclub,
    park, country park, theme park, holiday park, caravan park, retail park, business park, skate park, skatepark, trading estate, industrial estate, estate, school, primary school, high school, secondary school, primary, academy, college,
    high, grammar, nursery, university, campus, station, railway station, train station, bus station, tube station, metro, metro station, police station, fire station, petrol station, service station, services, motorway services,
    beach, bay, sands, bridge, viaduct, aqueduct, tunnel, arms, inn, tavern, hotel, pub, bar, bistro, cafe, restaurant, takeaway, chippy, chip shop, bakery, butchers, newsagents, shop, store, supermarket, co op, coop,
    leisure centre, sports centre, sports hall, swimming pool, swimming baths, baths, pool, lido, gym, stadium, arena, ground, racecourse, racetrack, race track, velodrome, ice rink, bowling alley, cinema, library, museum, town hall, village hall, church hall, community centre, community hall, hall,
    church, chapel, cathedral, mosque, temple, gurdwara, synagogue, abbey, castle, farm, quarry, pit, colliery, reservoir, lake, loch, lough, llyn, tarn, river, canal, weir, lock, falls, waterfall, dock, docks, harbour, marina, pier, quay, wharf, ferry terminal, airport, airfield, port,
    cliff, cliffs, woods, wood, forest, moor, moors, fell, fells, field, fields, top field, bottom field, playing field, playing fields, rec, recreation ground, allotments, cemetery, crematorium, market, shopping centre, precinct, mall, arcade, garden centre, trampoline park, soft play, zoo, farm park, circus, funfair, fair, show, festival, marathon, half marathon, fun run, parkrun, 10k, display, fireworks display, bonfire, gala, games, rally, track, circuit, motocross track,
    factory, mill, warehouse, depot, building site, construction site, yard, brewery, distillery, refinery, wind farm, site, flats, tower, towers, sheltered housing, roundabout, junction, crossroads, interchange, flyover, bypass, ring road, level crossing, slipway, shore, foreshore, front, seafront, pit village, coast road, byre, stables, equestrian centre, riding school, water, strand, dam, burn, substation, public toilets, toilets, skip, scrapyard, tip, landfill, barn, croft, pitch, touchline, roof, steps, jetty, cove, head, point, island, pass, ridge, crag, summit`,
  ],
]);

/** Never a place beside words of care: parts of hospitals and homes, and plain things. */
export const NOT_SCENE = new Set(
  `ward unit hospital clinic theatre theatres bed bay corridor cubicle house practice osce home garden kitchen bathroom toilet floor stairs staircase bedroom lounge office surgery care nursing residential
  day night same other right wrong only best first last next whole long way place hard mental staff nurses back recovery road milky one two half every either this that under over`.split(
    /\s+/,
  ),
);
