/** News, events, adverts and advice from services, and what people share of them: a post a line. */
export const PUBLIC_NOTICES = `
Our libraries are open till 7pm on Thursdays from this week. Come in, get warm, borrow a book 📚
We're hiring! Healthcare assistants, full and part time, training given. Closing date 14 March. Apply through NHS Jobs
Garden waste collections start again on Monday. Put your brown bin out by 6am please
Free NHS health checks for people aged 40 to 74 at the leisure centre this Saturday, 10 till 3. No need to book
The swimming pool will be closed for cleaning from Monday to Wednesday next week. Sorry for any inconvenience
Story time is back at Central Library, every Wednesday at 10.30, for under fives and their grown ups 🎉
Flu vaccines are available now for everyone over 65. Book with your GP surgery or your local pharmacy
Heavy snow is forecast for the north of the county overnight. Check before you travel and look in on your neighbours
Could you be a school governor? We are looking for people with an hour or two to spare and an interest in children's learning
The consultation on the new cycle route closes on Friday. Have your say on our website
Join us for an open day at the fire station on Sunday, with a climbing wall, face painting and a go in the cab 🚒
Job alert: Communications Officer, 12 months fixed term, hybrid working. Great team, decent biscuits. Link below
The minor injuries unit is open every day from 8am to 8pm. You don't need an appointment
Road closure: Station Road will be shut between 9.30 and 3 on Tuesday while we mend a burst water main
If you're feeling low, you're not alone. Talk to someone you trust, or call Samaritans on 116 123, any time, day or night
Our annual flower show takes place on 12 August in the Memorial Hall. Entry forms from the post office
It's Dementia Action Week. Our memory cafe meets every second Monday, everybody welcome, tea and cake on us
Blood donors needed! There are still slots at the town hall next Thursday. It takes an hour and it saves lives 🩸
Thank you to all the volunteers who helped at the winter fair. You raised more than £2,000 for the children's play area
Recycling tip: rinse it, squash it, and leave the lids on. The foxes will be disappointed but we'll be happy
New defibrillator installed outside the Spar. Thanks to everyone who bought raffle tickets to make it happen
Council tax bills are landing this week. If you're worried about paying, please get in touch early, we can help
Wear sunscreen, drink water, stay in the shade between 11 and 3. And never leave a dog in a hot car
Come and meet your neighbourhood policing team at the community centre on Thursday from 2 till 4
Apprenticeships are open! Business admin, horticulture, early years. Earn while you learn. #NationalApprenticeshipWeek
A reminder that our offices are closed on Monday for the bank holiday and will open again on Tuesday at 8.45
The Christmas lights switch on is on 24 November from 4pm, with carols, reindeer and a very tall tree 🎄
Our museum has won Family Friendly Museum of the Year! Thank you to every child who voted
Calling all carers: join us for a free wellbeing day with massage, yoga and a proper sit down lunch
Half price bus travel for under 19s starts this Sunday on all routes across the region
Stop smoking with us: you're three times more likely to quit with support. Ring the team or walk in to the clinic on Mill Lane
Does your child start school next September? The deadline for applications is 15 January
Dewch i ymuno â ni! Our Welsh learners' coffee morning is at the library on Saturday at ten, croeso i bawb
The park's new accessible swing is in, and it has been tested by experts aged four to eleven
Lost property day at the bus station: we have 41 umbrellas, two crutches and one wedding cake topper
Know the signs of a stroke: Face, Arms, Speech, Time to call 999
Our nursing team are at the careers fair at the college all day today, come and say hello and have a go with the mannequin
Please do not feed bread to the ducks. Oats, peas and a nice chat are all fine 🦆
Sharing as asked: the knitting group needs wool for premature baby hats, any colour, drop it at the front desk
Proud to be a Disability Confident employer. Read about what that means for you when you apply for a job here
Good news: the footbridge by the weir is open again after repairs. Thanks for your patience
Chinese New Year celebrations in the square from noon on Sunday: lion dance, drumming and dumplings 🐉
Surgery is very busy today. If your query isn't urgent, please use the online form and we'll reply within two working days
Please share: the mobile library is off the road this week and should be back on Tuesday 4th
Windrush Day: join us for an afternoon of music, dominoes, food and stories at the West Indian Centre on Saturday
Have you had your cervical screening letter? Don't put it off. Five minutes could save your life
Our new strategy has been published today, and you can read it (there is an easy read version as well) on our website
We've got 30 free trees to give away to community groups. Tell us where you'd plant them by the end of the month
Swap shop this Saturday! Bring a school uniform that no longer fits and take one that does, no money needed
Highland Games on the common this weekend, park and ride from the academy, haggis rolls till they run out
Job: Library assistant, 18 hours a week, including every other Saturday. You'll love people as much as you love books
The water fountain in Albert Park has been fixed, bring your bottle
Iftar for the community at the civic centre on Thursday evening, doors 6.30. All faiths and none are welcome
Happy Pride from all of us here! See you at the parade, we're between the drummers and the giant teapot 🏳️‍🌈
Power cut in the east of the town: engineers are on their way and hope to have it back by 6pm
The minutes of last month's board meeting, which was held in public, are now on our website
This Mental Health Awareness Week, take ten minutes outside. It counts, even if it's drizzling
Free cycling lessons for adults. It is never too late to learn, as our oldest graduate (79) will tell you
There's a new bench on the sea front in memory of a much loved lollipop man. Sit down, have an ice cream, wave at the traffic
Our maternity unit is holding a virtual tour on Tuesday at 7pm for parents to be. Register on our website
Leaf collection starts next week. If your street's been missed by the 20th, report it in the app and we will come out
Our staff awards nominations are open! Tell us about somebody who made a difference to you
You can now renew your library books by text. The books don't mind how you do it
Thank you to the 300 people who came to our listening event. We heard you on parking, on signs and on the soup
Mosques, temples, churches and gurdwaras across the town are open on Sunday for the interfaith walk, starting at ten
Need help with your energy bills? Citizens Advice are in the foyer on Mondays and Fridays, just drop in
Two new electric buses went into service today on route 19. They are so quiet that we have asked them to hum
The tip is open until 8pm on summer evenings. Yes we know it's a household waste recycling centre. You call it the tip
Volunteer drivers wanted for the community transport scheme. You'll get mileage, training and all the gossip
Congratulations to our catering team on their five star food hygiene rating, again ⭐⭐⭐⭐⭐
`;
