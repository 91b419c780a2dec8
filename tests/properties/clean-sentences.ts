/** Sentences that say nothing of anybody in care, as they stand beside a story in real posts. Every name is invented. */
export const CLEAN_SENTENCES = [
  // weather
  'What a gorgeous sunny morning it is.',
  'It has not stopped raining all week.',
  'Mind how you go, the roads are icy.',
  'The wind nearly had my umbrella this time.',
  'Roll on summer and lighter evenings.',
  // football and other sport
  'Come on you reds!',
  'Two nil up at half time, get in.',
  'Anyone else watching the match later?',
  'The cricket is rained off again.',
  'Our netball team is looking for new players.',
  // public health
  'Flu jabs are free for everyone over 65.',
  'Wash your hands, it really does make a difference.',
  'Drink plenty of water in the heat.',
  'Five portions of fruit and veg a day is the aim.',
  'If in doubt, call 111 for advice.',
  'Remember to check the batteries in your smoke alarm.',
  'Cervical screening takes about five minutes and saves lives.',
  'Walking for half an hour a day is good for your heart.',
  // events and news
  'The summer fair opens at noon on the village green.',
  'Tickets for the charity quiz are on sale now.',
  'Our bake sale raised over two hundred pounds.',
  'The new cycle path opens next spring.',
  'Thanks to everyone who came along to our open evening.',
  'The council is asking for views on the new bus timetable.',
  // jobs
  'We are hiring, come and join a friendly team.',
  'Apply by the end of the month through the usual website.',
  'We have two vacancies for healthcare assistants.',
  'Part time hours are available and training is provided.',
  // everyday
  'Time for a cup of tea and a biscuit.',
  'Happy Friday everyone!',
  'Have a lovely weekend.',
  'New blog post is up, link in bio.',
  'Please like and share.',
  'I am loving this new playlist.',
  'My sourdough has finally risen.',
  'The dog has eaten the remote control.',
  'Does anyone know a good plumber?',
  'Pizza for tea, no regrets.',
  'Book recommendations welcome.',
  'Just my opinion, not that of my employer.',
] as const;
