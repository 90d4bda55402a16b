/// What makes a sentence one about health: most words of the tables stand in all kinds of prose.
extension SenseTable {
    /// Whether the phrases of a sense belong to health and running, unless they are `plain`.
    static func isTopical(_ sense: Sense) -> Bool {
        switch sense.role {
        case .part, .bad: true
        case .person, .care, .good: topicalSenses.contains(sense.name)
        case .state, .harm, .link, .act: false
        }
    }

    private static let topicalSenses: Set<String> = [
        "physio", "chiropractor", "coach", "patient", "runner", "adjust", "form", "posture", "strengthen", "rehab", "stretch", "dynamic", "rest", "restday",
        "cross", "hydrate", "food", "ice", "roll", "manual", "needle", "orthotic", "pills", "yoga", "shoe", "cadence", "mileage",
        "supplement", "device", "exposure", "sleeppos", "relearn", "heal", "painfree", "healthy", "sleep", "immune", "energy", "remedy", "slim",
        "youth",
    ]

    /// Words and phrases of the tables and the lexicon that all kinds of prose use: on their own they make nothing a matter of health.
    static func plainPhrases() -> [String] {
        plain.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }
    }

    private static let plain = """
        180, a body of, abs, adjust, adjustment, adverse, ageing, alcohol, alert, align, alignment, alive, arch, as a child, at
        foot, at heart, at the foot, at the root, back, back bone of, backbone, balanced, banded, barking, battery, bed, behind
        the scenes, bench, big toe in the water, bike, bite, bleeding edge, blow, body, born, bottom, bounding, brace,
        breakfast, bridge, bug, bump, burning, by ear, by heart, by the scruff of the neck, by word of mouth, c1, c2, car,
        cavity, centered, centred, chair, charged, clear vision of, client, coach, coffee, cold, collision, communication,
        complain, complaint, complete range, compression, computer virus, conditioning, consultation, control system, cooling,
        copper, core, correction, court hearing, crack, crash, craving, cream, cueing, culprit, cure for boredom, cushioning,
        customer, cycle, cycling, damage, danger, dangerous, dead leg, deadline, decompression, deep, defence, defense,
        delivery, desk, did not work, did nothing, didn't work, digestive, distance, do not work, do nothing, does not help,
        does not track, does not work, does nothing, doesn't work, don't work, drained, drink, durable, dynamic, early warning,
        eat, energy, evaluation, examination, exercise an option, exercise any, exercise caution, exercise of, exercise the,
        exercise their right, exercise your right, exhausted, exhaustion, expert, eye, eye catching, eyelash, eyes, fail, fall,
        fault, fell, fiber, fibre, filler, first appointment, first leg, fit, fitness, flaw, flexibility, fluoride, food, foot,
        form, formula, foundation, frame, framework, gradually, graduated, grief, gum, gyp, hair, hair's breadth, hairs
        breadth, hand, harm, harmful, hazard, head, headache for, healthy, hearing, heart, held, hill, hinge, hip hop, hold,
        ice, idle, ignore that, ill, immune from, immune to, in a cast, in line, in the eyes of, inactive, inactivity,
        incremental, ineffective, injury time, inner, insert, inside, instructor, intensity, interfere, interference, interval,
        itch, itching to, jaw, joint account, joint bid, joint committee, joint decision, joint effort, joint first, joint
        liability, joint owner, joint project, joint second, joint statement, joint venture, keto, keyboard, kickstart,
        kilometer, kilometers, kilometre, kilometres, knee deep, knee high, knee jerk, knock, labor, labour, landing, laptop,
        level, lift, line up, lively, load, machine, made no difference, made to measure, magnet, magnetic, makes no
        difference, manifesting, manipulation, manual, meal, mechanics, member, mend, middle, mile, miles, mix, more flexible,
        motion, motionless, mouth, movement, moves, muscle car, neck and neck, neck of the bottle, neck of the woods, nerve
        center, nerve centre, nervous, never work, night, no activity, no better, not firing, not helped, not tracking, one arm
        of, only run, operation, optimal performance, oral, other activities, our vision, outer, outside, overload, overlong,
        pace, pain point, painful decision, pair, patch, pattern, period, pin, plate, playground, poisoning, pool, pore, pose,
        pounding, powder, pushing through, quick, quicker, race, range, rear, rebalance, rebuild, recover, recovery,
        regenerate, rem, renew, repair, repetition, reps, reset, resilience, resistance, resolution, rest, rested, restore,
        review, risk, risky, robust, roll out, roller, rolling, rom, root cause, rowing, ruin, run, runner, running, running
        errors, scar, scream, screen, seat, seated, second leg, sensitive, sensitivity, serum, sets of, settee, short, short
        circuit, shorten, shorter, shoulder, side effect, sight, signal, sip, sit, sitting, skeleton, sleeve, slimmer,
        slimming, slow, smarting, sock, sofa, sole, soundly, specialist, spinal column of, spine, stab, static, step, step by
        step, step down, sting, stop, stopping, straight, strength, strengthen, stress, stress test, stretch, stride, stroll,
        strong, stronger, structural, structure, style, suffer, sugar, supplement, swing, tape, tea, tear, technique, teething
        problems, teething troubles, ten per cent, tens, tense, tension, test runner, the core, the source, threat, tidying up,
        tights, tired, toggle, tongue, toning, tooth and nail, torn, train, trainer, treadmill, trouble, true cause, true
        source, trunk, tweak, ulcer, underlying cause, unhappy, unloading, unsafe, useless, v neck, vein, virus scan, virus
        scanner, vision, visitor, vm, volume, wake, walk, walking, water, weak, wear out, weekly, weights, well, wiring,
        without pain of, wobble, word of mouth, workload, worry, wound, wrinkle, years ago, years later, your needs, zigzag,
        zip
        """
}
