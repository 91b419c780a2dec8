import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'place/incident-location',
  title: 'Where the patient was found or hurt',
  severity: 'warning',
  why: 'Somebody saw it happen or will read of it in the local news, and can match your words with the person.',
  advice:
    'Name no more than the region, and not on the day. For statements of your organisation use the wording agreed with the police, without condition, age or sex.',
  instead: 'on a job in our area',
  guidance: [
    { body: 'AACE', document: 'Guidance for corporate tweeters', section: '2019' },
    { body: 'Steele et al', document: 'Emerg Med J 2016;33:57' },
    { body: 'ICO', document: 'How do we ensure anonymisation is effective?', section: 'Motivated intruder' },
  ],
  when: entity('scene', { about: ['patient', 'relative'] }),
  bad: [
    'dispatched to a 34 yr old woman who fell off a bar bike on [[Deansgate]] last night, broken wrist',
    'So the lad who got pulled out of [[the Clyde]] is in our HDU, sat up asking for a roll and sausage',
    'just cleared from a job on [[Brackenford High Street]], elderly gent off the kerb, broken wrist',
    'My patient is the lad from the [[A5612]] crash on the news, he lost his spleen',
    'We found him on [[the towpath behind the maltings]], freezing, and he asked for his dog',
    'We were called to a collision and one patient from [[Station Road, Wexcombe]] was taken to hospital',
    'Delivered a baby in [[the car park of Ashersby General]] this morning, dad still had his uniform on',
    'That’s the fourth time we’ve been called to the same fella on [[Coppersmith Row]] for chest pain',
    'Young lad knocked off his bike on [[mill lane]] last night, he’s only 19 and his leg is a mess',
    'the lady collapsed in [[the post office in Ballynashee]] and her pals did CPR',
    'u know the lad off the news who fell at [[Saltby cliffs]]… I did his CT, spine is a mess',
    'Porter’s tale. Took a fella down to theatre who’d come off [[the roof of the new Aldi in Marsworth]]',
    'My last patient was stabbed outside [[the Drover’s Arms]], lost a kidney, he’ll live',
    'Attended a hanging in [[the woods behind Thornbeck Vale High]] this morning. Sixteen. I told his mum.',
  ],
  good: [
    { text: 'A5612 closed at Brackenford, allow extra time', because: 'travel news' },
    { text: 'baby weigh-in at the library', because: 'an event' },
    { text: 'learn CPR in Market Square on Saturday', because: 'an event' },
    { text: 'The A59 by the garden centre is closed both ways, please find another route', because: 'travel news' },
    { text: 'If you see the helicopter landing on the playing field please keep dogs away', because: 'advice to all' },
    { text: 'A lady fell at home in her kitchen and broke her hip', because: 'no place that others know' },
    { text: 'Saw a man who collapsed in a supermarket', because: 'any supermarket' },
    { text: 'A patient of mine is on the road to recovery after his fall', because: 'an idiom' },
    { text: 'Went to a hard job yesterday. Took the dog on the beach after.', because: 'the author’s time off' },
    {
      text: 'Every club needs a defib: new ones are outside the village hall and the Fox and Hounds',
      because: 'defibs for all',
    },
    { text: 'Fun run round Harrowdale Park for the air ambulance', because: 'an event' },
  ],
});
