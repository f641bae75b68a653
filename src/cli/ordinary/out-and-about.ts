/** Sport, trains, holidays, music, books, charity and the neighbourhood: a post a line. */
export const OUT_AND_ABOUT = `
Three points away from home, in the rain, with ten men. I have no voice and I do not care ⚽
The 7.42 is cancelled, the 7.58 is late and the 8.10 has two coaches. I have read every poster on platform 3
Parkrun number 50 done this morning! Slower than the man with the pram, faster than the dog 🏃
We lost on penalties. Again. I am going to lie face down on the carpet until August
Anyone heading to the Bruce gig on Friday? I have a spare ticket, standing, face value
Aye the Scotland game had me greetin before the anthem was even finished
Seagull took a whole bag of chips off me in Llandudno. It was so quick I nearly clapped
First swim in the sea this year. Cold is not the word. There is a word, but my nan follows me on here
Cricket starts Saturday. Kit is washed, bat is oiled, forecast is dreadful. It must be spring
Big up my little cousin, she ran the 200 at the county champs and came home with silver 🥈
Quiz night: we came fourth, which is our best ever, and we still don't know the longest river in Spain
Finally climbed Pen y Fan. My legs have sent in their notice but what a view
The bus driver on the 43 sings, and honestly it sets you up for the day
Off to Whitby with a flask, a kite and a very hopeful weather app
Book club tonight. I have read half of it and the last page, so I reckon I'm ahead of most of us
Got my ticket for the derby. Sat with the wrong lot again as my husband bought them. Pray for me
Couch to 5k week six. My knees have questions, but my head has not been this clear in years
Lovely evening at the allotment. Courgettes the size of a small canoe, take one if you know me, take three
Notting Hill sound was proper this year, my feet are finished and my heart is full
Lost: one grey glove, somewhere between the station and the baths. It has a hole in the thumb and great sentimental value
That sunset over the Mersey tonight. You can't buy it 🌅
Rail replacement bus. The three saddest words in the English language
Raised £412 for the hospice by sitting in a bath of beans outside the Co-op. Thank you all, I still smell of it
Wembley bound! Me, my dad and my brother, same scarf as 1987, same sandwiches by the look of them
Zumba at the village hall was brilliant. I was half a beat behind for an hour and nobody minded
Went to see the new Paddington and I was the only one there without a child. No regrets
Our five-a-side team has won a match. I repeat, we have won a match. The pub has been told
The cherry trees on the ring road are out and for about a week it's the prettiest road in England
Rugby on, clubhouse packed, Nerys on the tea urn. Come on Wales! 🏴󠁧󠁢󠁷󠁬󠁳󠁿
If you find a small blue scooter in the park by the ducks, it belongs to a very sad boy called Teddy
Camping update: the tent is up, the tent is down, we are in a Premier Inn
Two hours at the garden centre and I came out with a candle, a scone and no plants at all
Has anyone got recommendations for a day out near Stirling with a teenager who does not like outdoors?
Choir concert on Saturday in St Mary's, half seven, free, mulled wine after. I'm second from the left pretending to know the alto part
The lads from the gym have talked me into a Tough Mudder. Whoever said I was fun, this is your fault
Delayed at Crewe. If you know Crewe you know. If you don't, bring a coat
Mate got us front row for the comedy and yes, he picked on me, and yes, it was the haircut
Finished the London Marathon in five hours eleven. Overtaken by a rhino, a fridge and a man juggling. Best day 🥹
Bhangra class was packed tonight, aunties at the front putting the rest of us to shame
Anybody else go to the shop for milk and come out with a mop?
Saw a kingfisher on the canal this morning. One flash of blue and that was my whole week sorted
Glasgow to Mallaig by train today. No filter needed, just a window seat and a sausage roll
The kids' team lost nine nil and had the best time. The orange quarters were a triumph
Signed up for night school: bricklaying. I have wanted to know how walls work since I was six
My fantasy team has six injured players and a goalkeeper who has been loaned to Turkey
Charity shop haul: a teapot, a wool coat and three Agatha Christies for a fiver 🙌
Got engaged on top of a very windy hill! I said yes, I think. Nobody could hear a thing 💍
Pub's done up lovely and they have kept the dartboard, so all is right with the world
Chess club is back on Tuesdays from seven, beginners welcome, biscuits provided, rivalries guaranteed
not me crying at the end of a film about a snail
Match report: sunshine, one dropped catch (mine), tea with four kinds of cake, defeat
Walked the whole of Hadrian's Wall with my best friend from school. We are still talking, just about
I've got tickets for the panto and I'm more excited than the bairns. Oh yes I am
Concert was unreal, my ears are ringing, the last tram was a party in itself 🎶
The wifi on this train is a rumour
Tried paddleboarding at Lake Bala. Spent more time under it than on it, would go again
Roadworks at the roundabout till the end of March so leave early if you're going over to Asda
Caribbean food festival in the park this weekend, I'm going for the patties and staying for the steel band
Beach clean was class today. Forty of us, sixty bags, and one entire armchair
Who's watching the Lionesses? Come round ours, there is space on the floor and a mountain of samosas
Got a personal best at the swimming gala at the age of 58, in the lane next to a girl of 12 who beat me
The car passed its MOT. I may frame it
Our street party raised a bit for the food bank and the egg and spoon race ended in a photo finish
Saw my breath on the bus. It was inside the bus
Learning Welsh on the commute. I can now tell strangers that the dragon is buying parsnips. Bendigedig
Northern soul night at the legion, talc on the floor, my hips will hear about this tomorrow
Library book was forty years overdue, found it in my late uncle's loft. They laughed and took it back with no fine ❤️
The bakery on the corner has started doing cardamom buns and my morning walk has got a lot longer
I'm on the waiting list for an allotment. At this rate I'll be growing leeks in 2041
Steam train day with grandad. He told the driver how to do it. The driver took it very well
`;
