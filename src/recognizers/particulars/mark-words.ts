/** What one can see of somebody. Written for this project, as alternatives of patterns in lower case. */

const list = (words: string): string =>
  words
    .trim()
    .split(/(?<!\s)\s*[,\n]\s*/)
    .join('|');

/** Where on a body. */
export const BODY = list(
  `back, chest, arm, arms, upper arm, forearm, forearms, neck, face, leg, legs, thigh, thighs, calf, shin, ankle, foot, feet, hand, hands, knuckles, knuckle, finger, fingers, thumb, wrist, elbow, shoulder, shoulders, belly, stomach, tummy, abdomen, abdo, hip, groin, bum, bottom, arse, backside, buttock, buttocks, cheek, forehead, head, scalp, eye, eyes, eyelid, eyelids, eyebrow, lip, chin, ear, ribs, rib, torso, breast, willy, penis, bits, throat, nape, temple, jaw, nose, knee`,
);

/** Worn so that it is remembered. */
export const GARMENT = list(
  `hoodie, coat, jacket, dress, trousers, leggings, tights, sunglasses, gown, football shirt, football top, rugby shirt, rugby top, football kit, rugby kit, kit, shirt, top, strip, jersey, scarf, hat, bobble hat, cowboy hat, top hat, bowler hat, flat cap, baseball cap, turban, cloak, cape, kilt, sporran, tutu, ballgown, ball gown, prom dress, wedding dress, tuxedo, tux, sequins, leather jacket, leathers, biker jacket, denim jacket, fur coat, parka, dressing gown, onesie, costume, outfit, suit, fancy dress, uniform, regalia, blazer, boots, wellies, cowboy boots, stilettos, heels, platforms, slippers, crocs, doc martens, docs, socks, waistcoat, bow tie, cravat, kaftan, sari, poncho, wig, tiara, crown, medals, mask, lycra, swimsuit, bikini, mankini, budgie smugglers, clogs, trilby, dungarees, hi-vis, tabard, jumper, cardigan, t-shirt, tee, tracksuit, rosette`,
);

/** Says of such a garment that it is not any: "Rangers top", "unicorn onesie". */
export const STRIKING = list(
  `full, pink, purple, orange, neon, lime green, bright red, bright green, bright yellow, bright pink, bright orange, sparkly, glittery, sequinned, sequin, leopard print, leopard skin, tiger print, zebra print, tartan, rainbow, tie-dye, gold, silver, red leather, hand-knitted, homemade, christmas, santa, elf, elvis, batman, superman, spiderman, spider-man, pirate, unicorn, dinosaur, banana, chicken, gorilla, cowboy, viking, clown, medieval, morris, morris dancing, scout, army, lifeboat, lifeboat crew, rnli, football, rugby, celtic, rangers, hearts, hibs, liverpool, everton, arsenal, chelsea, spurs, man utd, man united, man city, newcastle, sunderland, leeds, villa, west ham, derby, forest, cardiff, swansea, wales, scotland, england, ireland, gaa, superhero, princess, mermaid, lobster, wedding, prom, star wars, stormtrooper, harry potter, hello kitty, spongebob, pikachu, iron maiden, motorhead, metallica, band, work, greggs, mcdonalds, tesco`,
);

/** Animals people are known by. */
export const PET = list(
  `dog, parrot, budgie, cockatoo, cockatiel, macaw, ferret, snake, python, tarantula, iguana, lizard, bearded dragon, gecko, tortoise, cat, kitten, goat, pony, horse, donkey, pig, micropig, pot-bellied pig, llama, alpaca, lamb, hen, chicken, cockerel, duck, goose, swan, owl, falcon, hawk, crow, jackdaw, raven, magpie, pigeon, pigeons, seagull, rabbit, hamster, guinea pig, rat, rats, monkey, hedgehog, greyhound, whippet, whippets, lurcher, alsatian, chihuahua, chihuahuas, pug, pugs, poodle, corgi, corgis, husky, collie, jack russell, staffie, dachshund, spaniel, labrador, great dane, wolfhound, st bernard`,
);

/** Kinds of cats and dogs that are no word for the animal by itself. */
export const BREED = list(
  `tabby, tabby cat, moggy, moggie, tortoiseshell, ginger tom, tomcat, siamese, persian cat, maine coon, black cat, black lab, lab, golden retriever, retriever, terrier, westie, yorkie, border terrier, border collie, sheepdog, beagle, boxer dog, bulldog, frenchie, pit bull, rottweiler, doberman, dalmatian, setter, pointer, cockapoo, labradoodle, shih tzu, pekinese, pomeranian, schnauzer, mongrel, rescue dog, rescue cat, pup, puppy, african grey, parakeet, lovebird, canary, chinchilla, gerbil, terrapin, koi, shetland pony, cob`,
);

/** Carried, ridden or driven so that others know whose it is. */
export const BELONGING = list(
  `umbrella, brolly, parasol, shopping trolley, tartan trolley, satchel, holdall, briefcase, walking stick, cane, crook, shepherd's crook, mobility scooter, scooter, trike, tandem, unicycle, skateboard, motorbike, harley, sidecar, vespa, moped, mini, jag, bentley, land rover, campervan, camper, caravan, tractor, quad, narrowboat, milk float, guitar, banjo, accordion, fiddle, ukulele, harmonica, bagpipes, drum, transistor radio, pipe, thermos, sunglasses, shades, monocle, pocket watch, earrings, nose ring, beads, brooch, medals, knitting, knitting bag, crochet, rosary, bible, sketchbook, camera, binoculars, metal detector, trilby, bowler, beret, fedora, panama, stetson, bonnet, bobble hat, flat cap, turban, headscarf, bandana, bow tie, braces, spats, cravat, dicky bow, duffel coat, donkey jacket, anorak, cagoule, oilskins, dungarees, cardigan, tank top, hawaiian shirt, kaftan, poncho, cape, kilt, clogs, wellies, crocs`,
);

/** What anybody has: told apart by its colour only. */
export const COMMON_BELONGING = list(
  `stick, crutches, walker, rollator, zimmer, wheelchair, hearing aids, mug, flask, notebook, glasses, specs, phone, phone case, ring, bracelet, purse, wallet, bike, bicycle, car, slippers, necklace, rucksack, backpack, handbag, bag, suitcase, buggy, pram, van, boat, coat, hat, jacket, jumper, hoodie, blanket, watch, trainers, shoes, boots`,
);

/** What a workshop makes for one person's body, and what it is trimmed with so that it is theirs. */
export const DEVICE = list(
  `socket, leg, arm, limb, foot, hand, blade, prosthetic, prosthesis, splint, splints, orthosis, brace, back brace, afo, afos, insoles, cast, plaster, helmet, liner, cover, cosmesis, fairing, frame, walker, kaye walker, stick, sticks, crutches, wheelchair, power chair, chair, buggy, standing frame, hearing aid, hearing aids, aids, ear moulds, ear mould, moulds, mould, implant, implants, trachy holder, feeding pump, pump, mask`,
);
export const PATTERN = list(
  `stickers, football stickers, glitter, flames, tartan, camo, camouflage, rainbow, rainbows, dinosaurs, dinosaur, unicorns, unicorn, superheroes, spiderman, spider-man, batman, superman, frozen, lego, pokemon, minecraft, star wars, skulls, roses, butterflies, flowers, tattoos, tigers, leopard print, zebra print, sequins, diamante, badges, patches, fairy lights, tinsel, union jack, union flag, saltire, dragon, football team, team colours, football colours, club colours, rangers, celtic, liverpool, everton, arsenal, chelsea, spurs, leeds, newcastle, sunderland, pink, purple, neon, gold, football scarf, his team, her team, comic, comics, comic strips, band stickers, racing stripes, stripes, polka dots, harris tweed, bikers, harley, tractor, tractors, trains, sharks, mermaids, space, planets, stars`,
);
