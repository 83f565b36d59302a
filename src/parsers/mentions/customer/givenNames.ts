/**
 * Given names: "Sarah has signed" names a person at the customer, no other company. Common ones of the countries that
 * the partners live in; a name that is missing here costs a question at worst.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdul adam adrian ahmed aidan alan albert alec alex alexander alexandra alexis alfred ali alice alison amanda amelia amy ana ' +
    'andrea andreas andrew andrzej andy angela angus anita anja ann anna anne anneliese annette anthony antoine antonia antonio arjun ' +
    'arthur astrid aurélie ava barbara barry beat beatrice ben benedikt benjamin benoit bernard bernd bettina beverley bill bob brad ' +
    'brendan brett brian bridget bruce bruno caitlin callum cameron carina carl carla carlos carmen caroline catherine cathy cédric ' +
    'chantal charles charlotte chloe chris christa christian christiane christina christine christoph christophe christopher ciara ' +
    'ciarán claire clara claudia claus colin connor corinne craig cynthia daisy damien dan daniel daniela danielle darren dave david ' +
    'dean deborah deirdre denis derek diana diane didier dieter dirk dominik dominique donald doris dorothea doug duncan edward eilidh ' +
    'elaine eleanor elena elisabeth elizabeth ella elke ellen emily emma emmanuel eoin eric erich erik erika ernst esther ethan eva evelyn ' +
    'fabian fabienne fatima felix fiona florence florian frances francesca francis franck françois françoise frank franz fred frédéric ' +
    'friedrich fritz gabi gabriel gabriela gareth gary gavin geoff george georg georgia gerald gerd gerhard gilles giovanni glen glenn ' +
    'gordon grace graham greg gregor guillaume günter günther guy hannah hannes hans harald harriet harry heather heidi heike heiko heinz ' +
    'helen helena helga helmut henri henry herbert hermann holger howard hubert hugh hugo ian ines ingrid irene iris isabel isabelle ' +
    'ivan jack jackie jacob jacqueline jacques jai jake jakob james jamie jan jana jane janet janine jared jasmin jason javier jean jeff ' +
    'jennifer jenny jeremy jerome jérôme jess jessica jill jim jo joan joanna joanne jochen joe joel johan johann johannes john jonas ' +
    'jonathan jordan jörg jose josef joseph josh joshua joyce juan judith jules julia julian julie julien jürgen justin kai karen karin ' +
    'karl karsten kate katharina katherine kathleen kathrin kathy katie katja katrin kay keith kelly ken kenneth kerstin kevin kieran ' +
    'kim kirsten klaus kristin kurt kyle lara lars laura laurence laurent lea leah lee leigh lena leo leon leonie lewis liam lina linda ' +
    'lisa liz logan lorenz lorraine louis louise luc luca lucas lucie lucy luis luise lukas luke lydia madeleine magali maggie malcolm ' +
    'manfred manuel manuela marc marcel marco marcus margaret maria marianne marie mario marion mark markus marlene martha martin martina ' +
    'mary mathias mathieu mathilde matt matteo matthew matthias maurice max maximilian may megan mehmet mei mel melanie melissa mia ' +
    'michael michel michele michelle miguel mike milena miriam mohamed mohammed molly monica monika moritz muriel nadia nadine nancy ' +
    'natalie natasha nathalie nathan neil nia niall nicholas nick nicola nicolas nicole nigel nikolaus nils nina noah noel nora norbert ' +
    'norman odile oliver olivia olivier oscar oskar otto owen paddy pam pamela pascal pat patricia patrick paul paula pauline pedro peggy ' +
    'penny pete peter petra phil philip philipp philippe phoebe pia pierre priya rachel rafael rainer ralf ralph ravi ray raymond rebecca ' +
    'regina reinhard renate rené rhys richard rick rita rob robert roberta robin rod roger roland rolf roman romain ron rosa rose ross roy ' +
    'ruby rudolf rupert russell ruth ryan sabine sabrina sally sam samantha samuel sandra sandro sara sarah saskia sean sebastian ' +
    'sébastien shane shannon sharon sheila shirley siegfried silke silvia simon simone siobhan sofia sonia sonja sophia sophie stacey ' +
    'stefan stefanie steffen stella stephan stéphane stephanie stéphanie stephen steve steven stewart stuart sue susan susanne suzanne ' +
    'sven sylvia sylvie tamara tanja tanya tara ted terence teresa terry theo theresa thierry thomas thorsten tim timo tina tobias todd tom ' +
    'tony torsten tracey tracy trevor ulrich ulrike urs ursula uta ute uwe valentin valérie vanessa vera verena veronika victor victoria ' +
    'vincent viktor virginie volker walter wayne wendy werner wilhelm will william willi wolfgang xavier yann yannick yasmin yves yvonne zoe ' +
    'camille céline léa manon marta regula reto tegan'
  ).split(' '),
);
