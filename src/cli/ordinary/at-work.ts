/** Pride, thanks, training, tea and commuting, by people who work in public service: a post a line. */
export const AT_WORK = `
Ten years as a nurse today. Tired feet, full heart, and I would pick it all over again 💙
Night shift biscuits: a ranking. Custard creams are last and I will not be taking questions
Officially a qualified social worker!! Three years, two jobs and one very patient husband. Let's go 🎓
Proud of our library team, who have just won the regional award for children's events. You earned every bit of it
Last day before two weeks off. Out of office is on, flip flops are on, I am gone
Thank you to the porters. You know everything, you are always cheerful, and no hospital would last an hour without you
I'm delighted to share that I have started a new position as Digital Inclusion Officer. Excited for the journey ahead!
Why is the kettle at work always either empty or about to explode
So pleased to have finished my Level 3 in adult care. If you're thinking of doing it, go for it, you won't regret it
Happy International Nurses Day to every nurse I have worked with, learned from or nicked a pen from
Shout out to the gritter drivers who were out at three this morning so the rest of us could get to work safely
First day in the new job tomorrow. Bag packed, lunch made, trousers ironed, stomach doing somersaults
Our team did the Three Peaks for charity at the weekend and I can confirm that none of us can use the stairs
What a privilege to speak at the conference today on making council letters easier to read. Slides to follow. #PlainEnglish
Long day, good people. That's the post
I work in planning. No, I don't know why your neighbour built that. Yes, I have seen it on my way home
Student nurses starting placement this week: eat before you go, ask everything, write your name on your pen
Care work is skilled work. I'll say it as often as it takes
Twelve of us signed up for the sign language course and I can now say good morning and biscuit
Congratulations to our apprentice Amira who passed with distinction, we are all made up for you
The office plant has died. We think it was loved too much, by too many, with too much tea
Reflecting on a great away day with colleagues from across the partnership. Lots of sticky notes, even more ideas 💡
When the rota is kind and you get Christmas Eve AND Christmas Day off, buy a lottery ticket
25 years in the fire service today. Thank you to everybody who has put up with my cooking
Night shift brain: just tried to badge into my own house
Massive thanks to the volunteers who read with our children every Tuesday. You change lives with a picture book
Home from a long shift to find the kids have made tea. It is crisps and jelly. It's perfect
Today I got to show a class of seven year olds how the recycling is sorted. Their favourite thing was the magnet. Same
Passed my probation! Thanks to a lovely team who have answered the same question from me about forty times
I love my job, and I also love it when it is five o'clock on a Friday
New blog: five things I have learned from my first year as a service designer in local government. Link in the comments
My mum was a dinner lady, my nan was a dinner lady, and now so am I. Custard is in the blood
Working from home means that the cat has now met the entire finance department
Thank you to everyone who came to our menopause cafe today. There was cake, there was laughter, there was a fan
Been asked to mentor a newly qualified midwife. Feels like yesterday that I was the one hiding in the sluice
The bin crews are out early tomorrow because of the heat, so pop yours out tonight if you can. Be kind, it's hot work
Grateful for a manager who says go home, it can wait. It can, you know
Just finished mandatory fire training. I know a great deal about extinguishers and I'm dangerous at parties
What's the best thing about being a school librarian? When they come back and ask if there's another one by her
Feeling inspired after a day of learning about trauma informed practice. Thank you to our brilliant trainers
Retiring on Friday after 38 years in the ambulance service. I am going to learn the ukulele. Apologies in advance
Lunch today was a meal deal eaten in a car park in the sun and I will be honest it was glorious
Proper chuffed that our park has got its Green Flag again. Our gardeners are the best in the north 🌳
My lanyard now has more badges on it than a scout
If you clap for a bus driver he will think you're odd, but say thanks when you get off. Costs nowt
A year since I moved from retail to healthcare. Hardest thing I've ever done and the best choice I ever made
It's the small things. Somebody had left a Twix in my pigeonhole with a note saying well done
Our therapy dog Biscuit is retiring this week. Four years, thousands of cuddles, one stolen sandwich 🐶
Onboarding day 1: I have met forty people and remember two names, and one of them was mine
Great to see so many people at the jobs fair in the town hall. If you didn't get to chat to us, drop by next month
I did a TikTok dance with the team for charity and I have been told that I am not to do it again
Excited to be starting my master's in public health in September, part time, wish me luck with the essays
Jollof at the work potluck has caused a debate that HR cannot settle. Nigeria v Ghana, round three
Love that our team celebrates everything. Diwali sweets last week, birthday cake today, mince pies already
The stairs at work are good exercise. The lift being broken has nothing to do with my opinion
Early start, but the sunrise over the depot was something else
Big thank you to all our foster carers this Foster Care Fortnight. Ordinary homes, extraordinary people
Our choir sang in the atrium at lunchtime and people stopped with their sandwiches halfway to their mouths
I have a spreadsheet for my spreadsheets. Finance people, you are my people
Got my flu jab today, sore arm, big sticker, no regrets. Staff can get theirs in the canteen till Friday
Can't believe the cohort I trained with are all ward sisters now. We couldn't even find the canteen
As a carer you learn to make a decent brew in any kitchen in the county
Last exam done!! If anyone needs me I'll be asleep until the results come out 💤
Honoured to be shortlisted for Apprentice of the Year. Whatever happens, my nan is telling everyone I've won
Does anyone else in local government dream about agendas, or is it just me
Being a lollipop lady for 20 years means that the mums and dads were once my children too. Love this job
Back to work after mat leave on Monday. I've practised talking to adults. I mostly say "well done you" and clap
Thank you to the night cleaner who always says good morning when I say good night
We planted two hundred bulbs outside the clinic at lunch. See you in spring, you wee beauties 🌷
Swapped my shift so a mate could go to her sister's wedding, and she brought me back a whole tier of the cake
My commute is now a walk by the river. I used to sit on the M60. I have never been so smug
Top tip for new teachers: buy your own stapler and guard it with your life
Some days you just need a hug from the lovely lady in the canteen, and today she gave me extra custard too
`;
