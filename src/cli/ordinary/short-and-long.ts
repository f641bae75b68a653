/** The shortest, and the longest that people still write in one go: a post a line. */
export const SHORT_AND_LONG = `
Friday. Finally. 🙌
Made it home safe
Chips for tea!
Cracking goal that
Dead proud of you, our kid
Nos da pawb
Birmingham is glowing today ☀️
tea, biscuit, sofa
Best curry in Bradford
Och, the midges!
Merry Christmas everyone 🎄
Who's up for five-a-side?
Bus late. Obviously
Big up the nurses 💙
Ten years ago I walked into a council depot as a trainee with a flask and no idea. Today I start as its operations manager. Thanks to all who showed me how to reverse a sweeper, how to listen to a resident, and when to put the kettle on. If you are starting out: ask, watch, write it down.
I ran my first half marathon yesterday for the air ambulance, in memory of my dad, who would have said that I was daft and then told the whole pub. Two hours nineteen, one lost toenail, £1,140 raised and a medal that I have worn to the shop, to church and to bed. Thank you, every one of you.
Our street WhatsApp has been nothing but the missing tortoise for four days. He has been seen at number 40 and, by a man who had been to a wedding, on the roof of the bowls club. This morning he walked in through his own back door and asked for lettuce. Welcome home, Gerald, you have brought us all together.
Mam-gu turned ninety on Saturday and the whole family came to Carmarthen, four generations of us round two tables pushed together, with a ham, a trifle and a cake in the shape of a piano. She played for us after, Calon Lân and then Queen, and there was not a dry eye or a clean plate in the house.
I've spent this week at a course on writing for the web, and here is what I am taking back to my desk: put the answer first, use the words that people use, cut the sentence that you are proudest of, and read it out loud to somebody who has a bus to catch. What would you add?
My auntie came over from Kingston in 1962 with one suitcase and a letter for a ward sister in Leeds. Sixty years on there are eleven of us working in health and care because of her, from pharmacy to portering to podiatry. We cooked for her on Sunday, and she still said that the rice needed salt.
We moved the library's reading group to the garden for the summer, and it has changed everything. More people come, the dogs come, somebody brings elderflower cordial, and the lad who cuts the grass now has strong opinions about Thomas Hardy. If your group has gone a bit quiet, try taking it outdoors, and take a blanket.
Rakhi today. My little brother lives in Aberdeen now, so I posted his with a packet of my mum's pinnis and a card, and he rang me from the beach with it on his wrist and sand in the sweets. Four hundred miles and he is still asking what his present is worth. Don't tell him I miss him.
`;
