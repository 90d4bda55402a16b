extension SenseTable {
    /// Parts of the body and the people who treat it.
    static let body = """
        part knee: knee, knees, patellofemoral, tibiofemoral
        part kneecap: kneecap, kneecaps, knee cap, patella, patellar, patellae
        part joint: joint, joints, hinge, hinges
        part leg: leg, legs, limb, limbs, lower body, lower limb
        part thigh: thigh, thighs, quad, quads, quadriceps, vastus, hamstring, hamstrings, hammies
        part inner: inner, inside, medial, teardrop, vmo, inner-thigh, inner-quad
        part outer: outer, outside, lateral, outer-quad, outward, outwards, sideways
        part hip: hip, hips, hip joint, hip flexor, hip flexors, psoas
        part glute: glute, glutes, gluteal, gluteals, gluteus, backside, bottom, buttock, buttocks, bum, rear end, rear, posterior, seat muscles
        part core: core, trunk, midsection, abdominals, abs, belly, tummy, middle
        part pelvis: pelvis, pelvic, hip bones, hipbones, sacrum
        part spine: spine, spinal, backbone, vertebra, vertebrae, vertebral, neck, necks, cervical, atlas, c1, c2, axis, back, nape, upper neck, top bone, top two bones, base of the skull, head on straight, neck bone, neck bones
        part skeleton: skeleton, skeletal, frame, framework, bone, bones, structure, structural, structurally, foundation, foundations, scaffold, scaffolding, chassis
        part head: head, heads, skull, brain
        part foot: foot, feet, arch, arches, ankle, ankles, heel, heels, toe, toes, sole, soles, flat-footed, pronation, pronate, overpronation, overpronate
        part calf: calf, calves, achilles, shin, shins, lower leg
        part cord: cord, spinal cord, brainstem, brain stem
        part nerve: nerve, nerves, nervous, nervous system, neural, neurological, signal, signals, wiring, impulse, impulses, communication, interference, static, brain-body
        part muscle: muscle, muscles, muscular, tissue, tissues, fibre, fibres, fiber, fibers, tendon, tendons, ligament, ligaments, fascia, cartilage
        part body: body, bodies, bodily, physique, whole body
        part band: it band, itb, iliotibial
        part ear: ear, ears, earache, earaches, otitis, eardrum, middle ear, glue ear
        part shoulder: shoulder, shoulders, elbow, elbows, wrist, wrists, hand joint
        part organ: heart, liver, lung, lungs, kidney, kidneys, stomach, gut, bowel, blood, artery, arteries, skin, organ, organs, digestion, circulation, metabolism, lymph, thyroid
        person physio: physio, physios, physiotherapist, physiotherapists, physiotherapy, physical therapist, physical therapists, physical therapy, pt, pts, therapist, therapists, rehab specialist
        person chiropractor: chiropractor, chiropractors, chiropractic, upper cervical doctor, upper cervical specialist, upper cervical practitioner, atlas specialist, atlas expert, neck specialist, nucca, vitalist, vitalists
        person coach: coach, coaches, trainer, instructor, instructors, expert, experts, specialist, specialists, doctor, doctors, clinician, clinicians, practitioner, practitioners, clinic, clinics
        person patient: patient, patients, client, clients, customer, customers, sufferer, sufferers
        person runner: runner, runners, jogger, joggers, marathoner, marathoners, triathlete, triathletes, athlete, athletes, run, runs, running, jog, jogging, marathon, race, races
        person child: child, children, kid, kids, baby, babies, infant, infants, toddler, toddlers, newborn, newborns
        """

    /// Things that go wrong with health.
    static let trouble = """
        bad pain: pain, pains, painful, ache, aches, ached, aching, achy, sore, soreness, hurt, hurts, hurting, discomfort, agony, tender, tenderness, throb, throbs, throbbing, sting, wince, wincing, complain, complains, complaining, complaint, complaints, grumble, grumbles, grumbling, suffer, suffers, suffering, protest, protests, bother, bothered, trouble, troubles, niggle, niggles, twinge, twinges, symptom, symptoms, scream, screams, cramp, cramps, limp, limping, barking, cranky, angry, unhappy, moan, moans
        bad injury: injury, injuries, injured, injure, injuring, get hurt, got hurt, gets hurt, getting hurt, be hurt, sidelined, sideline, sidelines, stress fracture, stress fractures, fracture, bench, benched, breakdown, break down, overuse, tear, torn, tears, sprain, damage, damages, damaged, wear out, wears out, wear and tear, wreck, wrecks, wrecked, ruin, ruins, ruined
        bad disease: disease, diseases, illness, illnesses, ill, ailment, ailments, disorder, disorders, health problem, health problems, health trouble, health issue, health issues, unwell, chronic condition, chronic conditions, medical condition, medical conditions, cancer, diabetes, asthma, arthritis, colic, infertility, depression, anxiety, hypertension, blood pressure, stroke, blood clot, blood clots, sciatica, plantar fasciitis, tendinitis, tendinopathy, scoliosis, adhd, autism, osteoarthritis, heel spur, heel spurs, shin splints, tennis elbow, inflammation, inflamed, swelling, toxin, toxins, vertigo, dizziness, tinnitus, reflux, constipation, bedwetting, hernia, whiplash
        bad infection: infection, infections, infected, cold, colds, catch a cold, flu, influenza, bug, bugs, virus, viruses, germ, germs, sick, sickness, sniffle, sniffles, cough, coughs, fever, come down with, under the weather
        bad headache: headache, headaches, migraine, migraines, head pain, pounding head, aura
        bad allergy: allergy, allergies, allergic, hay fever, hayfever, pollen, sneeze, sneezes, sneezing, sneezy, itchy eyes, watery eyes, runny nose, stuffy nose, dust mite, antihistamine, antihistamines, sinus, sinuses
        bad hormone: hormone, hormones, hormonal, thyroid, menstrual, period pain, irregular periods, periods, monthly cycle, cycles, pms, menopause, endocrine, gland, glands, estrogen, oestrogen, hot flushes, hot flashes, adrenal, adrenals
        bad insomnia: insomnia, sleepless, sleeplessness, awake, wide awake, lie awake, lying awake, cannot sleep, can't sleep, trouble sleeping, bad sleep, poor sleep, tossing and turning, toss and turn, staring at the ceiling, counting sheep, sleep disorder, restless nights, broken nights
        bad fibro: fibromyalgia, fibro, widespread pain, all-over pain, all-over aching, aching all over, hurts all over, hurting all over, pain all over, pain everywhere, hurts everywhere, aches everywhere, ache from head to toe, tender points
        bad tired: tired, tiredness, fatigue, fatigued, exhausted, exhaustion, drained, weary, sluggish, worn out, burnt out, run down, lethargy, lethargic, brain fog, foggy
        bad harm: harm, harms, harmful, danger, dangers, dangerous, risk, risks, risky, side effect, side effects, adverse, threat, complication, complications
        bad birth: birth, births, born, delivery, labour, labor, forceps, caesarean, cesarean, c-section, childbirth, birthing, womb, birth canal, enter the world, entered the world, came into the world, come into the world, entry into the world
        bad crash: crash, crashes, accident, accidents, collision, collisions, smash, prang, rear-ended, rear-end, fender, fender bender, whiplash, shunt, bumper, car, cars, traffic accident, wreckage
        bad fall: fall, falls, fell, tumble, tumbles, knock, knocks, bump, bumps, blow, blows, spill, slip on
        bad stress: stress, stresses, stressed, stressful, tension, tense, worry, worries, anxious, nerves, burnout
        state misaligned: misaligned, misalign, misalignment, misalignments, malalignment, malaligned, crooked, skewed, skew, askew, wonky, off-kilter, off kilter, out of line, out of alignment, out of true, out of place, out of whack, off centre, off center, off-centre, off-center, displaced, displacement, subluxation, subluxations, subluxated, not straight, not level, not lined up, not line up, not in line, not aligned, bent, awry, maltracking, mistracking, off line, off-line, offline, off track, off-track, off course, off its track, dislodged, alignment
        state imbalance: imbalance, imbalances, imbalanced, unbalance, unbalances, unbalanced, uneven, unevenly, unlevel, unequal, lopsided, out of balance, off balance, off-balance, out of kilter, mismatch, mismatched, asymmetry, asymmetric, asymmetrical, asymmetries, disparity, one-sided, one side, throw off, throws off, throwing off, thrown off, tug of war, tug-of-war, dysbalance
        state shift: shift, shifts, shifted, shifting, slip, slips, slipped, slipping, displace, displaced, displacement, budge, wander, wanders, wandering, drift, drifts, drifting, stray, strays, straying, jump the rails, jumped the rails, derail, derailed, move out, moved out, moves out, knocked out, nudge, nudged, creep, creeps, out of place, off by, jolt, jolts, jarred, dislocate
        state tilt: tilt, tilts, tilted, tip, tips, tipped, tipping, lean, leans, leaning, rotate, rotated, rotation, twist, twists, twisted, slant, slanted, sway, swayback, level, forward-tipped, list
        state weak: weak, weaker, weakness, weaknesses, feeble, sleepy, lazy, dormant, underactive, under-active, underused, inactive, switched off, switch off, switches off, nod off, not firing, not fire, asleep, flabby, lack of strength, lacks strength, lacking strength, lack strength, not pull its weight, not pull their weight, not do its job, not do their job, slacking, slack off, slacks off, fall asleep on the job, out of shape, untrained
        state dominant: overpower, overpowers, overpowered, dominate, dominates, dominant, dominance, bully, bullies, outmuscle, outmuscles, outpull, outpulls, win, wins, winning, stronger, too strong, overactive, overworked, overpull, beat, beats
        state tight: tight, tightness, tighten, tightens, tighter, tightened, stiff, stiffer, stiffness, stiffen, locked, locked-up, lock up, rigid, inflexible, restricted, restriction, jammed, frozen, rusty, immobile, not move, will not move, won't move, tense, tension, knot, knots, short, shortened, cement, concrete, stuck
        state small: small, smaller, smallest, tiny, tiniest, slight, slightest, slightly, minor, minimal, minute, little, sliver, hair's breadth, whisker, fraction, millimetre, millimetres, millimeter, millimeters, mm, subtle, microscopic, degree or two, few degrees, next to nothing, mere, paper-thin, hairline, a touch, speck
        state big: big, bigger, serious, seriously, major, grave, gravely, severe, dire, huge, wreck, wrecks, ruin, ruins, catastrophe, devastating, significant, large, massive, havoc, destroy, destroys
        state worse: worse, worsen, worsens, worsening, aggravate, aggravates, exacerbate, exacerbates, chronic, persistent, long-lasting, scream, screams, escalate, escalates, snowball, snowballs, spiral, spirals, flare, flares, flare-up, turn into, turns into, turning into, become, becomes, end up, ends up, grow into, grows into, season-ending, long-term, dig in, digs in, deeper, months, feed, feeds, feeding, inflame, irritate, irritates
        state old: old, older, years ago, long ago, years back, decades, decade, childhood, forgotten, past, teens, earlier, in your youth, as a child, as a kid, back then, school days, way back, previous, former, ancient, long-forgotten
        state later: later, years later, later in life, years on, one day, resurface, resurfaces, resurfacing, come back, comes back, catch up, catches up, show up, shows up, showing up, turn up, turns up, surface, surfaces, surfacing, in disguise, reappear, reappears, emerge, emerges, delayed, lie in wait, lies in wait, wait, waits, waiting, silent, silently, haunt, haunts, remember, remembers, echo, echoes, dormant
        state unrelated: unrelated, unconnected, unexpected, elsewhere, somewhere else, another place, other parts, nothing to do with, never connect, never link, far from, far away, distant, seemingly, unexplained, mysterious, out of nowhere, for no reason
        state early: early, first, initial, first sign, first signs, whisper, whispers, warning, warnings, hint, hints, small ache, little ache, onset, start, beginning, mild
        """
}
