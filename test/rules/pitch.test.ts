import rule from '../../rules/pitch.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'We can do it, in red, in nine days, and cheap.',
    "We'd love the yard again, on the sixth, ten to four, and the barn.",
    'You said that your bookkeeper tracks hours, files returns and sends bills.',
    'We have one nurse job on days: four tens, 52 dollars an hour, meetings next week.',
    'Ana answers the phone on Monday, and books come on Friday.',
    'The man who answers calls, books visits and sends the van is away.',
    "He'll swap it on his Thursday run, no charge and no forms, for the price that you have.",
    "You'll have the steps by four, on a single page, and I'll ring.",
    'We can be there at six, before the shift, so nothing stops.',
    'Please be ready at six, before the shift, so nothing stops. Please do.',
    'We do the sheets for the Palms. Ana will show your maids how it works.',
    'I have one welder in mind, nine years on boilers, now living in Hull.',
    'With our trailer you can move it on Friday.',
    'Your order, including lids, jars and labels, ships Monday.',
    'The fault list is long, covering brakes, tyres, lights, horn and belts.',
    'We deliver Monday, Wednesday, Friday, and Saturday.',
    'We have one opening, Tuesdays at four, and his tutor agrees.',

    'We did the roof, the gutter, the door, the fence and the gate in May.',

    'Our solution is salt.',
    'Three hundred wanted their money back. What they do now is open early.',
    'We bring a careful, patient crew and have two vans.',
    'We do want to know.',
    'We clean kitchens like yours at night, so nobody loses a shift. Can I stop by Tuesday?',
    'Your software license expires in May.',
    'I noticed the tool on your site still shows the old price.',
    'We provide the rinks with salt.',
    'Our AI answers at night.',
    'Our crew is on your street this week.',
    'Firms like yours cut returns by a third with one label.'
  ],
  bad: [
    "«We've got dashboards, alerts, charts, the lot, everything».",
    'It is a desk agent. The agent «answers calls, books visits and sends» you the notes.',
    '«Our automated marketing system showcases» your vans. I am on 555-0119.',
    '«Our lead response system instantly engages» every lead. I am on 555-0119.',
    '«Our packages start at nine dollars and include hosting, mail, backups» and more.',
    '«Our fleet is big, including vans, cars, bikes, boats, trams» and more.',
    "We've been «in business for» years, and we «cover the whole» county.",
    '«Our app comes with chat, maps, alerts and a» clock.',
    'With us «you get signs, vans, mugs, banners, flyers and a» site.',

    "«We've got cameras, a panel, an app, a siren and a» room.",

    'We have a truck. «It books» visits. «A scheduling tool that books» them, that is all.',
    '«We offer» bins «so you can focus» on baking.',
    '«We sell» bins. I would «show you how our bins works».',
    '«We install windows, siding, doors, gutters and roofs».',
    '«It sends» the bills and «it tracks» the vans.',
    "I'm calling to see if you'd be «interested in our new phone system that cuts» your bill.",
    '«Our scheduling software automatically books» the calls.',
    '«We offer» hosting, and «our rates are the best» around.'
  ]
})
