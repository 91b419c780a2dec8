/** Things and creatures of odd accidents. Written for this project. */

/** What ends up in, on or through somebody and shouldn't. */
export const OBJECTS = `
arrow, javelin, spear, pitchfork, garden fork, rebar, iron bar, metal bar, metal pole, gatepost, gate post, handlebar, branch, tent peg,
crossbow bolt, parasol, aftershave, apple, aubergine, baby doll, banana, barbie, barbies head, barbie doll, battery, batteries,
button battery, button batteries, bead, beer bottle, biro, bolt, bottle, bottle top, bottletop, bouncy ball, bracelet, brush, bulb,
butt plug, buttplug, cable tie, candle, carrot, christmas bauble, christmas decoration, bauble, cigarette lighter, lighter, clothes peg,
coat hanger, cockroach, coin, conker, cork, cotton bud, courgette, crayon, cucumber, curtain ring, dart, deodorant, deodorant can, denture,
diamond ring, engagement ring, wedding ring, dice, dildo, doorknob, doll, drawing pin, drill bit, drumstick, earbud, ear bud, airpod, egg,
fence post, fence panel, figurine, firework, fish hook, fishhook, fork, football, funko pop, gnome, garden gnome, glass, glass tumbler,
glue stick, goldfish, golf ball, grenade, live grenade, artillery shell, hairgrip, hair grip, hairbrush, hammer, harpoon, henry hoover,
henry hoover attachment, hoover attachment, hoover nozzle, hoover pipe, ice cube, jam jar, jar, key, key ring, kebab skewer, skewer,
kinder egg, knitting needle, kirby grip, ladle, lego, lego brick, lego head, lego man, lego piece, lego figure, lemon, light bulb,
lightbulb, lipstick, magnet, marble, marker pen, mascara, metal ring, mobile phone, phone, nail, needle, nokia, nut, orange, padlock,
paintbrush, paperclip, parsnip, peanut, pebble, pea, pen, pen lid, pencil, pepper mill, pin, pineapple, ping pong ball, playmobil,
playmobil man, plunger, polo mint, pool ball, snooker ball, potato, railing, rake, razor, razor blade, remote, remote control, rolling pin,
rubber duck, safety pin, scaffold pole, scaffolding pole, scissors, screw, screwdriver, sex toy, shampoo bottle, shot glass, shoehorn,
shower head, sim card, snail, soap, spanner, spark plug, spatula, spoon, teaspoon, spider, squash ball, stapler, stick, stone, sword,
tape measure, tamagotchi, teapot, thermometer, thimble, toilet brush, tongs, toothbrush, torch, toy, toy car, toy soldier, trophy, turnip,
tweezers, umbrella, usb stick, vape, vase, vibrator, vodka bottle, wasp, moth, earwig, maggot, whisk, wine bottle, wine glass, wire,
wrench, contact lens, hearing aid battery, glass eye, tooth
`;
/** Where it ends up. */
export const PLACES_OF_THE_BODY =
  '(?:bum|bums|arse|arsehole|backside|bahookie|bottom|rectum|rectums|back passage|anus|vagina|fanny|foof|urethra|penis|willy|bladder|foreskin|nose|nostril|ear|ears|eye|eyeball|eye socket|throat|gullet|airway|windpipe|lung|stomach|tummy|belly|bowel|skull|brain|head|neck|heart|chest|cheek|face|forehead|tongue|hand|hands|finger|fingers|thumb|foot|feet|toe|toes|leg|thigh|knee|shin|arm|forearm|shoulder|back|scrotum|testicles|balls|bollocks|nipple|belly button|lip|jaw|teeth|eyelids?|eyebrow|palms?|wrists?|ankles?|elbow|calf|heel|sole|buttocks?|groin|armpit|scalp|temple|knuckles?|fingernail|nail bed|hip|rib ?cage|ribs|pelvis|gum|gums|lips|tonsil|earlobe|pinkie|collarbone|spine|spleen|liver|oesophagus|intestines?|womb|cervix|hair|beard|jacksie|jacksy)';
/** Creatures that hurt few people. */
export const CREATURES =
  '(?:adder|alligator|alpaca|badger|bat|beaver|boar|bull|bullock|calf|camel|cheetah|chicken|chimp|chinchilla|cobra|cockerel|conger eel|cow|cows|crab|crocodile|crow|deer|dolphin|donkey|eagle|eel|elephant|emu|falcon|ferret|flamingo|fox|gecko|giraffe|goat|goose|geese|gorilla|guinea pig|gull|seagull|hamster|hawk|hedgehog|heron|hippo|horse|iguana|jellyfish|kangaroo|leopard|lion|lizard|llama|lobster|lynx|macaw|meerkat|mink|mole|monkey|moose|moray|octopus|orangutan|osprey|ostrich|otter|owl|panther|parrot|cockatoo|peacock|penguin|pheasant|pig|pike|piranha|polar bear|bear|pony|porcupine|puffin|puma|python|rabbit|ram|rat|raven|reindeer|rhino|rooster|scorpion|sea lion|seal|shark|sheep|ewe|shire horse|skunk|sloth|snake|squirrel|stag|stingray|stoat|swan|swans|tarantula|tiger|tortoise|toucan|turkey|turtle|viper|vulture|wallaby|walrus|weasel|whale|wolf|zebra|pet \\w+)s?';
/** Machines and tools that do more than was wanted. */
export const TOOLS =
  '(?:angle grinder|anvil|auger|axe|baler|band ?saw|barbed wire|bbq|barbecue|belt sander|blender|bolt gun|bow and arrow|brush ?cutter|bulldozer|buzz saw|cement mixer|chain ?saw|cherry picker|chipper|circular saw|combine(?: harvester)?|concrete mixer|conveyor(?: belt)?|crane|crossbow|deep fat fryer|digger|drill|escalator|excavator|fence[- ]panel nail gun|firework|food processor|forklift|garage door|grain auger|grinder|guillotine|hay ?baler|hedge ?trimmer|hedge ?cutter|immersion blender|jet ?ski|jigsaw|karaoke machine|lathe|lawn ?mower|mower|log splitter|machete|mandoline|meat (?:slicer|grinder)|mincer|mobility scooter|muck spreader|nail ?gun|paper shredder|pasta machine|pizza oven|potato harvester|pressure washer|printing press|propeller|quad bike|ride[- ]on mower|rotavator|samurai sword|sander|sausage machine|scaffold(?:ing)?|scythe|sewing machine|shears|shredder|silo|slurry pit|slurry tank|snow ?plough|staple gun|steamroller|strimmer|sword|table saw|tattoo gun|threshing machine|thresher|tractor|trebuchet|turnstile|vacuum cleaner|wood ?chipper|zip ?line|zipwire)';
