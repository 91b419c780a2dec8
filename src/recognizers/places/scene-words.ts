import { Phrases } from '../phrases/phrases.ts';

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
    `cattle grid, gallops, zebra crossing, pelican crossing, pedestrian crossing, hard shoulder, central reservation, canal bank, riverbank, sea pool, velodrome, bike park, half pipe, climbing gym, trig point, bothy, boathouse, chain ferry, car ferry, lighthouse, signal box, sluice, lock gates, breakwater, sea wall, harbour steps, holiday park, scout camp,
    scout hut, youth hostel, bunkhouse, ski slope, dry ski slope, climbing centre, splash park, boating lake, duck pond, bus shelter, bus depot, park and ride, weighbridge,
    lorry park, truck stop, toll booth, kebab shop, kebab house, curry house, tandoori, betting shop, bookmakers, builders yard, timber yard, boatyard, scrapyard, dump, recycling centre,
    job centre, jobcentre, food bank, foodbank, soup kitchen, magistrates court, crown court, cop shop, village fete, county show, agricultural show, royal show, highland games,
    country fair, steam rally, horse trials, point to point, gymkhana, ploughing match, regatta, farmers market, car boot sale, boot sale, christmas market, christmas fair,
    ceilidh, snooker hall, snooker club, pool hall, labour club, con club, masonic hall, orange hall, gospel hall, kingdom hall, 3g, 3g pitch, 4g pitch, rugby ground, cricket ground,
    bmx track, pump track, go kart track, karting track, high ropes, assault course, shooting range, rifle range, grouse moor, peat bog, mudflats, sandbank, causeway, tidal island,
    blowhole, sea cave, slate quarry, pithead, slag heap, sand dunes, cliff path, coast path, coastal path, bridleway, old railway, oil rig, sheep dip, pump house, priory,
    cloisters, bell tower, belfry, pharmacy hatch, wedding venue, ferris wheel, dodgems, waltzers, pier, bingo, bingo hall, towpath, canal towpath, touchline, byre, harbour,
    harbour wall, marina, slipway, lifeboat station, ferry terminal, ferry waiting room, seafront, sea front, promenade, prom, bandstand, clock tower, war memorial, market cross,
    playing fields, playing field, top field, bottom field, rec, recreation ground, skate park, skatepark, playground, swings, bowling green, bowling club, golf course, golf club, cricket club, rugby club, football club, leisure centre, sports centre, swimming baths, lido, ice rink,
    bus station, train station, railway station, tram stop, bus stop, taxi rank, level crossing, viaduct, flyover, underpass, subway, multi-storey, multi storey, ring road, bypass, roundabout, slip road,
    garden centre, retail park, shopping centre, precinct, industrial estate, trading estate, market square, town hall, town square, village hall, village green, church hall, parish hall, community centre, library, post office, chippy, chip shop, bookies, offie, co op, coop, corner shop, cash and carry,
    quarry, old quarry, colliery, reservoir, weir, lock, canal, cliffs, woods, gorge, railway line, railway bridge, railway, footbridge, suspension bridge, toll bridge, fairground, funfair, racecourse, football ground, footie ground, car park, school gates, school gate, petrol station, fish market, cattle market, auction mart, mart, maltings, old mill, distillery, brewery, abattoir, creamery, sawmill, shipyard, docks, steelworks, power station, high street, village pub, village shop, sheltered flats, flats, tower block, tower blocks, caravan site, travellers site, showground, beer festival, bonfire, fireworks display, half marathon, 10k, parkrun, church, crematorium, mosque, methodist hall, working mens club, miners welfare, miners club, legion, british legion, nightclub`,
  ],
  [
    'venue',
    `lay by, layby, half, sportive, triathlon, ironman, ultra, hill race, fell race, colour run, hunter trials, eventing, escape room, axe throwing, laser tag, go karts, inflatable park, wave pool, water park, aqua park, jump park, passing place, ford, stile, ferry, pontoon, campsite, camp site, climbing wall, pond, taxi office, drive thru, drive through, takeaway, chinese, barbers,
    hairdressers, nail bar, tanning salon, tattoo parlour, tattoo shop, launderette, laundrette, newsagents, newsagent, off licence, garage, car wash, cashpoint, cash machine,
    building society, courthouse, school disco, school fete, school field, sports day, fete, car boot, panto, astro, astroturf, football pitch, rugby pitch, cricket pitch,
    running track, paintball, zip wire, bog, cave, caves, mine, dunes, cycle path, cycle track, cycle lane, footpath, escalator, escalators, lifeboat, trawler, rig, wind turbine,
    pylon, silo, slurry pit, milking parlour, lambing shed, chicken shed, sheep pens, combine, grain store, pier head, allotment, graveyard, churchyard, cemetery, food court,
    fish counter, tills, loading bay, smoking shelter, beer garden, function room, dance floor, marquee, main stage, burger van, ice cream van, bouncy castle, sea, sound,
    firth, estuary, fish van, mobile library, checkout, bins, doorway, alley, alleyway, stairwell, layby cafe, nets, range, surgery car park,
    mere, bus, night bus, tram, train, lift, stairs, courts, tennis courts, pitches, sports ground, sports field, rovers, athletic club, working mens, social, legion, caff, tea room, tea rooms, coffee shop, deli, florist, florists, jewellers, bookshop, ironmongers, hardware shop, pet shop, post office, salon, barbers, casino, snooker club, theatre royal, playhouse, guest house, hostel, bunkhouse, campsite, lodge park, marina village, boatyard, steading, holding, dairy, sawmill, vineyard, orchard, nurseries, kennels, livery, livery yard, stud, hunt, shoot, estate office, gatehouse, lighthouse, gap, gorge, chasm, stack, skerry, skerries, corrie, gully, buttress, plateau, waterfall, force, spout, pools, meadow, meadows, links, levels, flats, sluice, staithe, ferry, lifeboat, crossing, halt, tube, underground, bus garage, roadhouse, lay by, layby, services, lorry park, weighbridge, golf club, golf course, rugby club, football club, cricket club, bowls club, bowling club, bingo hall, bingo, social club, working mens club, sailing club, rowing club, tennis club, youth club, boxing club, club, nightclub,
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
