/// The words and phrases of each cue.
///
/// Hedges and boosters start from Hyland's lists as quoted in the grading methods (6.2), positive words from Vinkers and
/// others (2015), causal wording from the coding of Sumner and others (2014); the rest is our own. Of phrases that begin at
/// the same word the longest counts. Words are compared as written, not by stem.
enum CueTable {
    static let strength = """
        neutral: seem to have nothing to do with, seems to have nothing to do with, nothing to do with, all the work, every single day, many years, say goodbye, says goodbye, saying goodbye, said goodbye, whether you, one way or another, at all, after all, first of all, above all, all-over, all over, all day, all night, all along, all year, \
        all weekend, all morning, all the same, all the while, not only, every step, every stride, every mile, every run, every \
        night, every day, every morning, every week, every month, every year, every spring, every winter, every summer, every \
        autumn, every now and then, every hour, every foot strike, every landing, every evening, every season, every sunday, every few, \
        can not only, cannot sleep, can't sleep, couldn't sleep, \
        cannot say, can't say, cannot be sure, cannot tell, cannot be excluded, at its best, at their best, at your best, best known, do my best, do our best, \
        best friend, best time, personal best, as best, at best, only briefly, only brief, only for a while, only for a short, only for an, only for a few, only \
        in the short, only a little, only a short, only short-lived, only short, only temporary, only temporarily, only a few, only so far, only while, only when you, only gives, only offers, only one of, not the only, \
        the only thing missing, no matter, no doubt about it, first visit, perfect day, without a doubt about, may 2024, in may, complete rest, completely resting, \
        resting completely, complete inactivity, total rest, full rest, no time, one to one, need not, never mind, not to mention, if not, \
        can be reached, can call, can book, can expect, you can see, you can find, can you, all ages welcome, all levels, as well, if anything, \
        never before, never felt, years of, all about, all too, nothing but, knows best, best of all, all sorts of, might as well, doing nothing, feel nothing, feels nothing, felt nothing, notice nothing, no other, no one else, nobody else, nothing else, \
        every january, every february, every march, every april, every may, every june, every july, every august, every september, every october, every november, every december, \
        every monday, every tuesday, every wednesday, every thursday, every friday, every saturday, all four, all three, all five, all these, all those, all of these, all major, all our patients receive
        absolute: all, every, everyone, everybody, anyone, anybody, always, never, cannot, can't, only, 100%, 100 percent, 100 per cent, one hundred percent, a hundred percent, \
        hundred per cent, guarantee, guarantees, guaranteed, guaranteeing, cure, cures, cured, curing, permanent, permanently, exactly, exact, precisely, completely, fully, \
        definitely, certainly, undoubtedly, without exception, without fail, without doubt, without a doubt, no doubt, the best way, the best method, the best test, the best tool, best way, the best thing, \
        the worst thing, the worst way, worst thing, the worst, forever, for ever, for good, for life, once and for all, the only way, the only reason, the only thing, the only, one and only, \
        entirely, totally, utterly, absolutely, perfectly, flawlessly, flawless, perfect, any runner, any age, any knee, anything, nothing works, nothing helps, no exercise, no amount of, no other, no one, nobody, no runner, no pill, \
        zero pain, zero, impossible, must never, will ever, each and every, every single, every time, in every case, in all cases, whatever the cause, whoever you are, no matter who, no matter how, no matter what, \
        instantly and permanently, never again, infallible, foolproof, fail-safe, unfailingly, invariably, inevitably, \
        gold standard, nobody is better, for all, of all, none, wholly, one cause only, only one cause, no one else, nobody else, nothing else, without a single, the one secret, the one thing, the single cause, the single most, any and all, \
        entire, in full, every last, the one way, cannot fail, can't fail, ends all, solely, exclusively, purely, sure to, bound to, is certain to, are certain to
        hedge: may, might, could, possibly, possible, potentially, potential, perhaps, maybe, appear, appears, appeared, seem, seems, seemed, suggest, suggests, suggested, \
        suggesting, some evidence, limited evidence, early evidence, weak evidence, preliminary, promising, unclear, not clear, uncertain, not certain, far from certain, not sure, unsure, \
        unknown, not known, nobody knows, no one knows, not yet known, remains to be seen, presumably, apparently, conceivably, hint, hints, is thought to, are thought to, is believed to, are believed to, would perhaps, hopefully, \
        in theory, theoretically, cannot be excluded, not proven beyond, nobody is sure, no one is sure, hard to say, an open question, arguably, think that
        moderate: can, often, usually, typically, many, much of the time, help, helps, helped, helping, tend, tends, tended, contribute, contributes, contributed, contributing, contributor, \
        linked to, linked with, is linked, are linked, been linked, link between, associated, association, correlated, connected to, connected with, tied to, related to, more likely, less likely, likely, likelier, probably, \
        risk, risks, sometimes, commonly, common, generally, frequently, occasionally, rarely, in most, most of the time, mostly, mainly, chance, chances, odds, \
        a factor, factors in, plays a role, play a role, plays a part, play a part, played a part, is part of, are part of, one reason, one of the, one of several, some people, some runners, some patients, some cases, in some, for some, \
        nearly always, almost always, nearly all, almost all, nearly every, almost every, almost never, hardly ever, in part, partly, as a rule, in general, on average, rule of thumb, \
        a little, slightly, somewhat, for a while, tendency, prone, not always, not every, not everyone, not all, not everybody, a common, several, can often, about one in, one in, many people, in many, for many, most cases, reasonable, at times, a good idea
        booster: not known to, proven, prove, proves, proof, studies show, research shows, research proves, science shows, clinically proven, clinically tested, scientifically proven, \
        scientifically, clinically, evidence-based, evidence based, studies prove, trials show, demonstrated, demonstrate, demonstrates, established, clearly, obviously, directly, directly linked to, directly linked with, directly tied to, directly connected to, directly related to, directly associated with, \
        doctor recommended, doctor-recommended, backed by science, science-backed, backed by research, the evidence behind it, research confirms, studies confirm, in fact, of course, simply, truly, indeed, \
        most common reason, most common cause, the most common, number one, number-one, no. 1, leading cause, main cause, main reason, the real culprit, the real cause, the real reason, the true cause, biggest cause, the key, the secret, the answer, the culprit, the reason
        """

    static let polarity = """
        negation: not, no, never, neither, nor, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't, can't, cannot, couldn't, haven't, hasn't, hadn't, \
        nothing, nobody, none, no one, hardly, scarcely, fails to, fail to, failed to, unable to, unrelated to, no more than, no better than, did no better, no better, no less
        unproven: no evidence, no good evidence, no proof, no study, no studies, no trial, no trials, no research, no data, no link, no sign that, no sign of, no reliable, no controlled, no convincing, no solid evidence, no scientific, no credible, no clear evidence, no high-quality, no support, \
        little evidence, lack of evidence, lacks evidence, lack evidence, without evidence, absence of evidence, not been shown, not been proven, not been proved, not been found, not been established, not been demonstrated, never been shown, never been proven, never been found, never been demonstrated, never been measured, never been tested, not shown, not proven, not proved, \
        not established, not supported, not backed, not borne out, not confirmed, not yet been shown, not yet shown, yet to be shown, yet to show, not known to, not demonstrated, unproven, unsupported, unsubstantiated, unfounded, baseless, debunked, disproved, disproven, \
        refuted, myth, a myth, myths, untrue, not true, false, simply wrong, is wrong, are wrong, was wrong, mistaken, misconception, misleading, nonsense, not the case, did not hold up, does not hold up, do not hold up, doesn't hold up, not hold up, \
        nobody has shown, no one has shown, nobody has ever, no one has ever, nobody has, no one has, nothing shows, nothing supports, nothing to suggest, nothing suggests, nothing proves, is not proof, are not proof, not proof, no reason to think, no reason to believe, \
        unable to find, could not find, failed to find, found no, find no, finds no, showed no, shows no, show no, did not find, do not find, not find, not found, has not reduced, have not reduced, has not been, have not been, have not found, has not found, did not show, do not show, does not show, not show, have not shown, has not shown, \
        not been linked, not a cure, no cure, is overstated, overstated, overblown, exaggerated, contradict, contradicted, contradicts, disputed, rejected, the evidence does not, not on the evidence, not because of, is unknown, remains unknown, not been studied, not been tested, never tested, not been measured, is no basis, no basis, no such, do not prove, does not prove, did not prove, not prove, do not seem to, does not seem to, do not appear to, does not appear to, no difference, not in evidence, \
        is not known, are not known, is unclear whether, remains unclear, not confirm, did not confirm, whatever the leaflet, whatever the ads, whatever the advert, so-called, have stopped, no longer say, no longer tell, no longer believe, we used to say, science does not, studies do not, trials do not, research does not, not support, not by, doubtful, little reason, little to suggest, pseudoscience, wishful thinking, fairy tale, fairytale, old wives' tale, no more effective, no more likely, no greater, no additional, no added, no lasting proof, little to back, nothing to back, nothing backs, no backing, not bear, not bear out, not borne, outrun the, outruns the, outran the, outstrip the, outstrips the, outpace the, outpaces the, run ahead of the evidence, runs ahead of the evidence, ahead of the evidence, beyond the evidence, beyond what the evidence, go beyond what, goes beyond what, overstate, overstates, oversell, oversells, makes no difference, made no difference, make no difference, not a single trial, not a single study, anecdotes, not mean, does not mean, do not mean, says little, say little, tells us little, not evidence
        reporting: say, says, said, saying, claim, claims, claimed, claiming, believe, believes, believed, teach, teaches, taught, hold that, holds that, insist, insists, insisted, swear, swears, report, reports, reported, \
        tell, tells, told, telling, mention, mentions, warn, warns, argue, argues, argued, maintain that, maintains that, according to, think, thinks, thought, promise, promises, promised, advertise, advertises, \
        theory holds, theory says, in the view of, in the words of, blame, blames, swear by, swears by, quoted as, writes, wrote, recalls, is said to, are said to, is supposed to, are supposed to, supposedly, allegedly, is claimed, are claimed, been claimed, so the story goes, the story goes, tradition has it, tradition, traditionally, popular belief, preach, preaches, credit, credits, credited, swore, assert, asserts, state that, states that, contend, contends, propose, proposes, proposed, hear that, heard that, read that, reads that, told that, you will read, you will hear, you may read, you may hear, you may have read, you may have heard, you might have read, you might have heard, you will have read, you will have heard, you often hear, you often read, \
        reckon, reckons, reckoned, vouch, vouches, vow, vows, assure, assures, assured, maintains, pitch, will tell you, would have you believe
        speaker: some, many, people, patients, patient, clients, client, customers, clinics, clinic, chiropractors, chiropractor, practitioners, practitioner, coaches, coach, trainers, trainer, experts, expert, doctors, doctor, \
        regulars, visitors, guests, readers, reader, listeners, colleagues, colleague, somebody, columnist, columnists, clinicians, clinician, surgeons, surgeon, nurses, nurse, consultants, marketers, vendors, mates, mate, mum, dad, woman, man, lad, physios, physio, therapists, therapist, healers, teachers, teacher, magazine, magazines, website, websites, brochure, brochures, leaflet, leaflets, textbooks, textbook, blogs, blog, friends, friend, neighbour, runners, runner, critics, advocates, proponents, supporters, believers, followers, fans, \
        theory, tradition, school, author, authors, podcast, guru, gurus, influencers, forums, forum, shops, shop, stores, salesman, adverts, ads, he, she, they, others, someone, folk, folks, vitalists, specialists, specialist, physiotherapists, osteopaths, massage therapists, triathletes, athletes, users, mother, father, aunt, uncle, grandmother, brother, sister, husband, wife, club, clubmates, manufacturers, makers, company, companies, sellers, book, books, video, videos, article, articles, page, pages, site, sites, everyone, tale
        research: study, studies, trial, trials, research, researchers, review, reviews, meta-analysis, meta-analyses, evidence, data, scientists, science, cohort, experiments, laboratory, in the laboratory, in the lab, guideline, guidelines, scans, survey, surveys, figures, findings
        subordinate: that, which, who, whose, if, when, whenever, unless, until, because, since, while, so that, once, where, although, though, before, after, whether, as
        adversative: but, however, yet, instead, nevertheless, nonetheless
        """

    static let situation = """
        reader: you, your, yours, yourself, you're, you'll, you've
        house: we, our, us, ours, we'll, we've, we're
        witness: i, i'm, i've, i'd, my, me, myself
        interrogative: what, why, how, who, where, when, which
        instruction: stand, bend, hold, keep, do, lie, sit, start, place, step, switch, repeat, perform, bring, wear, use, try, warm up, add, aim, read, click, call, book, contact, sign, see, talk, ask, visit, check, count, stop, avoid, don't, \
        do not, never, take, run, walk, put, give, make, choose, write, note, think, remember, imagine, learn, follow, join, find, get, schedule, download, share, subscribe, browse, let, rest, speak, breathe, lower, raise, squeeze, push, lean, rotate, set, log, track, pick, replace, increase, limit, consider, begin, tell, look, listen, skip, stretch, roll, ice, apply, eat, drink, sleep, build, work, train, lift, mix, swap, buy, order, pay, show, leave
        business: appointment, appointments, book your, book an, book a, book online, booking, call us, ring us, ring the, phone, email, website, price, prices, priced, pricing, cost, costs, fee, fees, dollar, dollars, pound, pounds, euro, euros, insurance, insurer, discount, \
        free consultation, free first, free trial, first visit free, gift card, open from, opening hours, open on, open until, open daily, weekday, weekdays, monday, tuesday, wednesday, thursday, friday, saturday, sunday, located, location, street, \
        road, parking, car park, front desk, reception, waiting room, newsletter, sign up, subscribe, contact, contact us, schedule your, schedule an, schedule a, reserve, spaces, places are limited, voucher, invoice, payment, refund, terms, privacy, cookie, cookies, copyright, all rights, \
        download, click, menu, website, shipping, delivery, order, checkout, cart, map, directions, floor, building, entrance, shop, store, members, membership, register, ticket, tickets, clinic is, studio, department, branch, branches, per session, per visit, half an hour, minutes long, a consultation costs, payments, wheelchair, lift access, car parks, cafe
        service: offer, offers, offered, provide, provides, provided, use, uses, using, measure, measures, look at, looks at, film, films, watch, record, review, reviews, discuss, discusses, ask, assess, assesses, go through, walk you, include, includes, including, consists, begin with, begins with, start with, starts with, take a history, \
        work with, works with, see patients, treat runners, treat patients, treated runners, has treated, have treated, specialise, specialize, specialises, specializes, design, designs, designed, cover, covers, combine, run classes, runs classes, teach, taught, classes, class, workshop, workshops, check-in, check-ins, equipment, \
        device, then comes, you will receive, you'll receive, you receive, you get, will be asked, we begin, we start, we ask, we look, we test, we check, we measure, we examine, we film, we record, we use, we offer, we take, we also, we see, we share, we send, our team, our services, our staff, our clinic, our practice, our physiotherapists, our therapists, listens, visit lasts, session lasts, lasts an hour
        definition: is the, are the, is a, is an, are a, is called, are called, also called, known as, also known as, name for, means, refers to, refer to, stands for, is made of, is made up, are made up, consists of, consist of, attaches, attach, connects the, runs from, run from, located, lies between, sits between, sits at, sits in, group of, \
        is defined, defined as, term for, another name, is one of, in other words, meets, meet, describes, is where, is when, made up of, type of, kind of, number of
        description: felt, feels like, feel like, felt behind, felt around, dull ache, sharp pain, describe, describes, described, shows up when, shows up, comes on when, when walking, when climbing, when sitting, going down stairs, down stairs, downstairs, upstairs, climbing stairs, walking downhill, after sitting, long periods, \
        symptoms include, signs include, swelling, clicking, grinding sound, worse when, noticed, notice, notices, stairs, kneeling, squatting
        design: participants, volunteers, randomly assigned, randomly allocated, allocated to, were allocated, at random, took part, randomised, randomized, were assigned, assigned to, followed, enrolled, recruited, pooled, measured, sample, control group, were asked, questionnaire, questionnaires, data were, published in, the study, the trial, the review, the authors, included, patients were, weeks of follow-up, placebo group, protocol, registered, funded
        credential: graduated, graduate, degree, certified, certification, licensed, licence, license, qualified, years of experience, years experience, years, since, founded, established in, member of, award, awards, award-winning, trained at, studied, university, fellow, board-certified, reviewed by, written by, author, updated, founder, owner, team of, team, has worked, have worked, joined, accredited, registered with
        rapport: we know, we understand, you love, you know, frustrating, welcome, thank you, thanks for, let us, let's, in this article, in this post, in this guide, this article, this page, this post, below, read on, read more, find out more, learn more, here is, here are, next week, next month, last week, last month, next time, you are not alone, you're not alone, been there, sound familiar, sounds familiar, \
        good news, bad news, ready to, promise, our promise, simple promise, meet the, about us, about our, faq, questions, question, story, stories, hello, hi, dear, please, happy to, look forward, see you, tips, tip, news, keep reading, stay tuned, column, chapter, series, our mission, our values, i remember, i started, signed up, i love, i have been, i've been, when i
        """

    static let other = """
        elsewhere: car, cars, tyre, tyres, tire, tires, wheel, wheels, axle, engine, door, doors, window, windows, roof, roofs, rafters, wall, walls, shelf, shelves, table, tables, house, houses, bridge, bridges, pillars, software, password, passwords, website, site, sites, server, plugin, plugins, \
        code, app, apps, email, marketing, sales, revenue, budget, economy, economic, market, markets, investors, portfolio, interest rates, prices, price, household, households, tax, bank, fraud, court, judge, law, legal, contract, contracts, garden, gardens, tree, trees, plant, plants, houseplants, soil, pruning, fruit, bakery, \
        bread, dough, cake, recipe, oven, meat, kitchen, choir, band, orchestra, song, music, sound, film crew, camera crew, goalkeeper, team, teams, football, league, match, fans, photos, photo, photography, printer, paper, book, books, readers, sentences, text, city, tram, traffic lights, river, weather, rain, climate, \
        bicycle, bicycles, chain, brake, brakes, spring, thermostat, heating, electricity, company, companies, business, businesses, employees, manager, managers, customers, supplier, help desk, ad, ads, advertising, spend, profit, profits, loan, loans, quarter, shares, school board, voters, election, government, minister, policy, \
        furniture, paint, ceiling, floorboards, brick, bricks, concrete, steel, rust, machine, machines, factory, boat, ship, sail, plane, pilot, train service, railway, timetable, guitar, piano, strings, lens, battery life, phone, phones, laptop, screen, network, data centre, cloud, database, query, queries, spreadsheet, cell phone, \
        door frames, foundation makes, mortgage, rent, tenant, landlord, lawn, fence, gutter, plumbing, pipe, pipes, tap, boiler, fridge, carpet, curtain, suit, jacket, dress, fabric, seam, novel, plot, chapter, verse, poem, painting, colour, colors, colours, palette, design team, brand, brands, logo, newsletter, podcast
        fear: too late, before it is too late, before it's too late, silent killer, ticking, time bomb, timebomb, crippled, wheelchair, surgery, irreversible, never run again, career-ending, silently, devastating, deadly, wreck, wrecks, ruin, ruins, serious illness, major disease, grave illness
        hype: amazing, astonishing, groundbreaking, phenomenal, remarkable, spectacular, unprecedented, unique, revolutionary, miracle, miraculous, breakthrough, incredible, magical, life-changing, game-changing, game changer, game-changer, cutting-edge, state-of-the-art, wonder, works wonders
        quantity: percent, per cent, %, twice, double, times, half, halves, third, quarter, fold, tenfold, out of ten, in ten, in five
        anaphor: they, them, this, that, it, these, those, such, both, neither, does the same, the same
        """

    /// Reads all tables, in order: each cue with one of its phrases.
    static func entries() -> [(cue: Cue, phrase: Substring)] {
        var entries: [(cue: Cue, phrase: Substring)] = []
        for table in [strength, polarity, situation, other] {
            for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
                guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
                    let cue = Cue(name: Substring(line[..<colon]))
                else { continue }
                for phrase in line[line.index(after: colon)...].split(separator: UInt8(ascii: ",")) {
                    entries.append((cue, Substring(phrase)))
                }
            }
        }
        return entries
    }
}
