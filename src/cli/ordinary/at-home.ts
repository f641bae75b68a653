/** Family, food, weather, telly, pets and the house: a post a line. */
export const AT_HOME = `
Sunday roast done, everyone fed, nobody is allowed to speak to me until the washing up does itself
First proper frost this morning. The bin lids were stuck shut and I was late for everything ❄️
My youngest has decided she only eats beige food. It has been nine days. Send help and chicken nuggets
Bake Off final tonight and I have made my own showstopper. It is a Victoria sponge with a lean
Anyone else's dog refuse to go out in the rain and then look at you as if you made the weather?
Mam's Welsh cakes are cooling on the side and I've been told to leave them be, tidy chance of that
Pure baltic the day, the heating is on and I don't care what month it is
Our kid passed his driving test third time lucky! Proud big sister over here, stay off the pavements 🚗
Rice and peas on, plantain frying, gospel on the radio. Sunday is Sunday
Nani taught me her dal over video call and made me show her the pan every two minutes to check the colour
The cat has brought in a leaf and is behaving as though it were a lion
Happy 40th anniversary to my mum and dad, still arguing about the thermostat, still holding hands in Tesco
Finished the jigsaw. One piece missing. I know which child it was
Eid Mubarak to everyone celebrating! The biryani is ready, the kids are up since five and the house smells amazing 🌙
no because why does the air fryer make everything better, I'm obsessed
Slow cooker on, pyjamas on, phone off. That is the plan and I am sticking to it
Our Lily lost her first tooth in an apple at school and has told every single person on our street
I've binged all of the new series in one sitting and now I have nothing to live for until spring, worth it tho
Dad has discovered emojis. Every message now ends in an aubergine because he is growing them. Nobody is brave enough
Diolch to the neighbour who took our parcel in again, you're a star and your roses look lush
Can't believe my baby starts reception tomorrow. The shoes are shiny, the bag is bigger than he is, and I am not crying, you are
The tomatoes have finally gone red, all four of them. That's my harvest, thanks for following my journey
Wee man slept through for the first time in a fortnight and I woke up in a panic because of it
Jumped on the trampoline with the kids. Every mum knows how that went
Who decided that clocks go back on the one weekend I have nothing planned? An extra hour of being woken by the dog
Grandad's 90th today. He asked for a fish supper, a pint and no fuss, and he got two out of three 🎂
Chai, rain on the window and an old Shah Rukh film. My mother and I have not moved since noon
The smoke alarm went off while I was making toast, so the whole street knows I am back on carbs
Painted the bedroom. The colour on the tin said warm oat. The colour on the wall says custard
New kitten update: she has climbed the curtain, the other curtain, and me. She is called Doris
We buried our old dog under the apple tree this morning. Fourteen good years. The house is so quiet
It's giving cosy season. Candle lit, blanket out, phone on do not disturb ✨
Our Ryan has made the under-elevens! He's reserve keeper and has not taken the gloves off since Thursday
Mother's Day breakfast in bed: half a banana, a yoghurt and a card that says I am a good cook of pasta
Strictly is back and so is my habit of scoring people from the sofa with a biscuit in my hand
Does anybody know how to get slime out of a carpet? Asking for a me
Carnival weekend! Jerk drum is out, speakers are up, auntie is already telling people they cook it wrong 🔥
Made a list of jobs for the weekend. Lost the list. Taking that as a sign
Twenty years married today. We had a curry on our laps and watched a documentary about trains and it was perfect
Storm took the fence down again. It is now visiting next door, where it seems happy
Learning to crochet. It was meant to be a hat. It might be a coaster. It could also be art
My son has asked why I was alive in the nineteen hundreds. I have gone for a lie down
Diwali lights up, rangoli done by the door, and the little ones have eaten all the barfi before the guests came 🪔
My sourdough starter is called Clint Yeastwood and yes he has been fed today
School photos are back. One has his eyes shut, one has his tongue out, and I have ordered the biggest size
Three loads of washing out on the line, and who do you think has just turned up? That's right, the rain
Ta-ra to the old sofa. You gave us fifteen years and about four pounds in change down the back
Christmas cake is made and fed. It is only October but the brandy needed somewhere to live
Nothing on earth is as fast as a toddler with a felt tip
Thinking of my gran today, she would have been a hundred. She made the best scones in Fife and knew everybody's business
Just me, a cuppa and the crossword. Seven across is beating me, any ideas? Six letters, slow river bird
Half term, day two: they are bored. We have a garden, a box of paints and a library card, but they are bored
Watching the snooker with my dad, in complete silence, for six hours. Love language
Put the hoover round, found the missing earring, three hair bobbles and a pea. A full day
Our twins turned one! How is that even possible, they were only this big yesterday 😭🎈
Hen party survived. There was karaoke. There is a video. It will go with me to my grave
Decorating the tree is a job for the whole family until it comes to untangling the lights
Made pierogi with my mother in law and only one of us is covered in flour. She is so tidy it is frightening
There's a hedgehog in our garden and the children have named it Kevin. We are a Kevin household now 🦔
The boiler has picked the coldest night of the year, of course it has. Two jumpers and a hot water bottle it is
My nephew got into Cardiff to do music!! I have been humming all day, tidy lad, so proud
Nowt in the fridge so it's beans on toast, and do you know what, it was champion
Going through old photos. We really did all have that haircut
I told my daughter that I used to tape songs off the radio and she asked what the radio was for
Sunday: swim, market, soup, nap. I could get used to this being fifty lark
`;
