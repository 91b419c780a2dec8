import { wholeWords } from '../../context.ts';

/**
 * Words by which a draft says that a picture shows no real person in care, or
 * that others published it. Written for this project.
 */

const alternatives = (words: string): string =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .join('|');

/** Others have published it, with whatever consent that took: "CC BY", "from the atlas", "teaching library". */
export const PUBLISHED = wholeWords(
  alternatives(
    `stock (?:image|photo|picture|footage|film|shot|x-?ray)s?, stock, shutterstock, getty, istock, unsplash, pexels, cc0,
     cc[- ]by(?:[- ](?:sa|nc|nd))*, creative commons, open[- ]access, openly licen[sc]ed, open licen[sc]e, licen[sc]ed,
     public domain, published, (?:a|the|from|our|my|medical) text ?book, text ?book (?:image|open|page|figure|photo), atlas, journal, case report, bmj, nejm, lancet, radiopaedia, eurorad,
     wikimedia, wikipedia, dermnet, litfl, life in the fast lane, image bank, image library, picture library,
     (?:public |open |national |teaching )?(?:teaching|reference) (?:set|collection|library|archive|file|image|images|case|cases|pack|atlas),
     image courtesy of, credit to, royalty[- ]free, wellcome collection, museum, archives?, from the archive, historical,
     historic, vintage, antique, victorian, r[oö]e?ntgen, (?:in|from|c|circa) (?:18|19)\\d\\d, (?:18|19)\\d\\ds?, century`,
  ),
);

/** Nothing that was ever ill: a manikin, an actor, a drawing, an animal, a thing. */
export const MADE_UP = wholeWords(
  alternatives(
    `simulated, simulation, sim, sims, sim suite, sim lab, sim day, sim man, simman, simulator, manikins?, mannequins?, manequins?,
     manikin['’]s, phantoms?, resus(?:ci)? anne, dummy, dummies, actors?, actress, models?, role[- ]?play(?:ers?)?, mock[- ]?up, mock, my toast, toast,
     moulage, plastic (?:foot|hand|skeleton|model|bone|arm|baby|pelvis|spine|head), fake, prosthetic blood, drama (?:school|students?), drawn, drawing, doodle, sketch,
     illustrat(?:ion|ed|or), diagram, cartoon, infographic, animation, animated, 3d[- ]print(?:ed)?, ai[- ]generated, ai art,
     computer[- ]generated, synthetic, artwork, painting, mural, knitted, crochet(?:ed)?, embroider(?:y|ed), lego, playmobil, teddy, teddies, teddy bear(?:s|'s)?, doll, dolls, skeleton, demo, training head, practice pad, suture pad, cadaver lab,
     banana, bananas, orange, oranges, pineapple, watermelon, melon, pumpkin, pomegranate, apple, apples, avocado, onion, onions, pig['’]?s (?:foot|feet|trotter|trotters|head), trotters?, chicken, turkey, cake, cakes, cupcakes? with,
     gingerbread, jelly, chocolate orange, fruit, fruits, vegetables?, strawberr(?:y|ies), dog, dogs, puppy, puppies, pup, labrador,
     spaniel, terrier, cat, cats, kitten, horse, horses, pony, rabbit, guinea pig, hamster, parrot, owl, tortoise, snake, penguin,
     fish, seal, hedgehog, lion, tiger, gorilla, dinosaur, fossil, mummy, mummies, egyptian mummy, vet, vets, veterinary, zoo,
     (?:x-?rays?|ct|mri|scan|film)s? of (?:a|an|my|our|the|some) (?:[a-zà-ɏ]+ )?(?:guitar|violin|phone|suitcase|toaster|shell|shells|laptop|shoe|shoes|handbag|kettle|radio|clock|toy|toys|eggs?|presents?|parcel|skateboard|camera|flowers?|tree|cactus), fictional, imaginary, pretend, hollywood, casualty (?:the )?tv,
     tv show, drama series, escape room, quiz night, board game, halloween, costume, fancy dress`,
  ),
);

/** The author's own, or the author's family's: theirs to show. */
export const OWN = wholeWords(
  `(?:my|our|me) (?:(?:very |own |old |poor |little |lovely |new |broken |bad |left |right |dodgy |daft |latest |first |last |12|20|week|weeks) ?){0,4}(?:x-?rays?|films?|ct|mri|scan|scans|ultrasound|ecg|echo|opg|angiogram|mammogram|wound|scar|scars|stitches|burn|burns|rash|bruise|bruises|fracture|operation|op|wisdom (?:tooth|teeth)|teeth|tooth|ankle|wrist|knee|hip|foot|toe|toes|arm|leg|hand|finger|thumb|back|spine|neck|head|brain|skull|nose|jaw|shoulder|elbow|collarbone|ribs?|chest|lungs?|heart|bump|baby|bab(?:y|ies)|pregnancy|gallbladder|gallstones?|kidney stones?|appendix|tumou?r|cataract|tattoos?|husband|wife|partner|son|daughter|dad|mum|mam|nan|gran|grandad|brother|sister|niece|nephew|kids?|boy|girl|cousin|uncle|aunt(?:ie|y)?|mate|dog|cat|horse)|mine|my own|myself|i (?:broke|fractured|dislocated|burnt|burned|tore|snapped) my|hubby|(?:author|presenter|radiographer|physio|nurse|doctor|writer)['’]s own|(?:his|her|their) own`,
);

/** The author says that the image is of the author: "my own wisdom teeth", "I broke my wrist". */
export const OWN_IMAGE = wholeWords(
  `my (?:very |own |old ){0,2}(?:x-?rays?|ct|mri|scan|scans|ultrasound|ecg|echo|wound|scar|stitches|fracture|operation|wisdom (?:tooth|teeth)|ankle|wrist|knee|hip|bump)(?: (?:x-?rays?|scans?|ct|mri|film|films|wound|scar))?|my own [a-zà-ɏ]{3,12}|i(?:['’]ve| have)? (?:just )?(?:broke|broken|fractured|dislocated|burnt|burned|tore|torn|snapped|sprained) my|yes it['’]?s mine|it['’]?s (?:mine|me)|(?:this|that) (?:one )?is (?:mine|me)|(?:author|presenter)['’]s own`,
);
