/**
 * What makes a clinical word a topic, a service or a campaign rather than
 * something one person has: "stroke unit", "fracture clinic", "signs of sepsis".
 */
const AFTER =
  /^(?:['’]s)?(?: ?&amp;| ?&| and \w+)?[ -](?:unit|units|ward|wards|clinics?|teams?|nurses?|nursing|specialists?|consultants?|centres?|hub|services?|pathways?|awareness|week|month|day|campaign|charity|charities|conference|course|training|study|studies|research|researchers?|trial|trials|audit|guidelines?|guidance|policy|policies|protocol|app|leaflet|prevention|education|educators?|care (?:team|unit|nurse|plan|pathway)|simulation|sim|drill|manikin|lead|leads|dept|department|drop[- ]in|helpline|support (?:group|worker|team|service)|group|groups|society|foundation|trust|uk|association|alliance|network|registrar|doctor|dr|therapist|technician|technologist|practitioner|midwife|midwives|coordinator|outreach|screening programme|programme|program|bus|van|open evening|stand|talk|lecture|webinar|podcast|workshop|module|essay|osce|station|competenc(?:y|ies)|workforce|posts?|jobs?|budget|waits?|waiting (?:list|time)s?|figures|data|stats|statistics|rates?|numbers|stocks?|season|safety|myths?|tips?|advice|hub|survivors?|vaccines?|vaccinations?|jabs?|walk|run|ribbon|teacher|lessons?|kit|class|licen[cs]e|degree|signs?|symptoms|checks?|detectives?|champions?|friendly|friends|cafe|café|choir|machine|bleep|trolley|chair|room|rooms|list|cupboard|board|suite|tech)(?![a-z])/u;
const BEFORE =
  /(?:^|[^a-zà-ɏ])(?:signs of|symptoms? of|awareness of|aware of|risk of|risks? of|prevent(?:ing|ion of)?|reduc(?:e|ing)|guide to|what is|what are|types? of|causes? of|national|world|international|people living with|people with|patients with|those with|anyone with|everyone with|children with|adults with|kids with|folk with|if you have|if you['’]ve|if you get|do you have|have you got|worried about|could it be|think|learn(?:ing)? about|teach(?:ing)? (?:on|about)|essay on|talk on|lecture on|research (?:into|on|in)|rates of|cases of|stop(?:ping)?|beat(?:ing)?|against|screen(?:ing)? for|stroke of|in case of|love a good|simulated|sim(?:ulation)? of|mock|spot(?:ting)?|pay|staffing|financial|nhs|winter|funding|social care|job|housing|staff|fire|work|press|caption|culture|bank) (?:the |a |an |your |their )?$/u;
/** "stroke of luck", "shock horror", "fit for", "heart of the". */
const IDIOM =
  /^ (?:of (?:luck|genius|midnight|the pen|course|the week|the year)|horror|for purpose|for the job|to practi[cs]e|into|in nicely|in with|awake|bed)(?![a-z])/u;

/** Whether what stands around a clinical word makes it a topic. Both in lower case. */
export const isTopic = (before: string, after: string): boolean =>
  AFTER.test(after) || IDIOM.test(after) || BEFORE.test(before);
