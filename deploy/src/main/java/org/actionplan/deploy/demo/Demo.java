package org.actionplan.deploy.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.actionplan.api.Commands;
import org.actionplan.api.Envelope;
import org.actionplan.api.LogSize;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the example plan into an empty store: every step through the door, by whoever took it, recorded at the moment of
 * its own day. The people in it have no accounts.
 */
public final class Demo {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Set<String> KEEP_PLANS = Set.of("NI", "RM", "QL");

    private final Commands commands;
    private final LogSize log;

    public Demo(Commands commands, LogSize log) {
        this.commands = commands;
        this.log = log;
    }

    /** Does nothing when there is anything in the store already. */
    public void load() {
        if (log.events() > 0) {
            LOG.info("The example plan is loaded into an empty store only; this one is in use.");
            return;
        }
        var steps = ExampleStory.steps(ExamplePlan.read());
        Map<LocalDate, Integer> takenOnThatDay = new HashMap<>();
        for (var step : steps) {
            var minutes = takenOnThatDay.merge(step.day(), 1, Integer::sum);
            var moment = step.day()
                    .atTime(MORNING)
                    .plusMinutes(minutes)
                    .atZone(ENGLAND)
                    .toInstant();
            commands.send(step.command(), envelope(step, moment))
                    .toCompletableFuture()
                    .join();
        }
        LOG.info("The example plan AMB26 has been loaded, in {} steps.", steps.size());
    }

    private static Envelope envelope(Step step, Instant moment) {
        var role = KEEP_PLANS.contains(step.who()) ? Role.QUALITY_LEAD : Role.CONTRIBUTOR;
        var actor = new Actor(ExampleStory.person(step.who()), Set.of(role), Set.of());
        return new Envelope(actor, UUID.randomUUID().toString(), null, null, moment);
    }
}
