/** Thoughts, grumbles at nothing much, jokes and small joys: a post a line. */
export const THIS_AND_THAT = `
Is it too early to put the big light off and call it a night
Monday called. I let it ring
bestie the way I just waved at someone who was waving at the person behind me. moving countries now
Hot take: the middle of the crumpet is the best bit of the crumpet
I'm in my gardening era 🌱
New glasses. It turns out that trees have separate leaves
If anyone is looking for a sign to book the holiday, this is it, I'm your sign
The printer at home has decided that it doesn't know me any more
Why do we say after dark when it is really after light? Three in the morning thoughts
my toxic trait is thinking I can carry all the shopping in one trip
Grateful for old friends, strong tea and elastic waistbands
Just heard a man on the bus say "between you, me and the whole top deck" and I've been smiling ever since
Gave up sugar for Lent. It's day two and I've been dreaming about a Bounty
Can confirm that the self checkout does not care for my tone
One thing I've learned about leadership: listen twice as much as you talk. My grandmother knew it, and she never had a LinkedIn account
Ey up, sun's out. That'll be summer then, see you next year
Haven't been so nervous since I tried to parallel park in front of a bus queue
Just had my hair cut and the barber asked if I was going anywhere nice. I said home. We both nodded
Got my results: I passed!! Open University, six years of evenings, and I did most of it at the kitchen table 🎓
Hiya, does anybody local do sewing machine repairs? Mine is making a noise like a goose
Today I was brave and put the duvet cover on by myself
slay to whoever invented the nap
A reminder that you do not have to be productive on a Sunday. Sit in a chair. Look at a bird
Sorry to anyone who saw me singing at the traffic lights. It was Whitney. I had no choice
Ah'm no saying it's cold but the dug has asked for slippers
My phone tells me that my screen time is up. I was reading about how to cut it down
Can we bring back saying "cheerio"? It is a good word and it is going to waste
Thinking about everyone who finds Christmas hard. The kettle's on at mine if you want company
I bought a self help book and haven't opened it, so I suppose that I am on my own with this
Nobody told me that being an adult is mostly deciding what to have for tea for ever and ever
Lovely to bump into my old teacher in town. She still called me by my full name and I still stood up straight
What's one small thing that made you smile this week? Mine was a toddler telling a statue that he was in the way
The word of the day is "mithering" and I would like it to stop
Three things I'd tell my younger self: save a little, stretch a lot, and buy the good umbrella
Raining cats and dogs, so I've been in all day with tea and toast and the omnibus
Voice notes under one minute are a treat. Over four minutes they're a podcast
Anyone else's back go out more than they do?
My granny from Mandeville used to say that one one coco full basket. Still true. Little by little, people
Delivery driver took a photo of my parcel, my door, and me in my dressing gown. I look happy
TIL that a group of pugs is called a grumble and I feel seen
So it's official, I am learning to drive at 43, wish luck to everybody in Wolverhampton
I swear that the pigeons outside Greggs know what day it is
Friendly reminder to ring your mum. Or your nan. Or the friend you've been meaning to ring since March
Out of milk, out of bread, out of ideas, still in pyjamas. Living the dream ☕
Some of you never had to rewind a cassette with a pencil, and it shows
New year, same me, better socks
Up at five for no reason, watched the street lights go off one by one. It was lovely as it goes
Sending love to all my friends in Jamaica after the storm, thinking of you and your families
My plan for the weekend has been cancelled and I have never been happier
Imposter syndrome is real. If you feel it too, you're in good company, and you probably belong in that room
`;
