package org.actionplan.api;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.actionplan.api.person.PersonCommand;
import org.actionplan.api.plan.ActionCommand;
import org.actionplan.api.plan.DelegationCommand;
import org.actionplan.api.plan.ImportCommand;
import org.actionplan.api.plan.LessonCommand;
import org.actionplan.api.plan.MilestoneCommand;
import org.actionplan.api.plan.ObjectiveCommand;
import org.actionplan.api.plan.PlanCommand;
import org.jspecify.annotations.Nullable;

/** The commands that may be sent as JSON, by name: {@code create-action} is the record {@code CreateAction}. */
public final class CommandNames {

    private static final List<Class<?>> FAMILIES = List.of(
            PlanCommand.class,
            ImportCommand.class,
            ObjectiveCommand.class,
            ActionCommand.class,
            DelegationCommand.class,
            MilestoneCommand.class,
            LessonCommand.class,
            PersonCommand.class);

    private static final Map<String, Class<? extends Record>> COMMANDS = new TreeMap<>();

    static {
        for (var family : FAMILIES) {
            for (var member : family.getDeclaredClasses()) {
                if (member.isRecord()) {
                    COMMANDS.put(nameOf(member), member.asSubclass(Record.class));
                }
            }
        }
    }

    private CommandNames() {}

    /** The record that a name stands for, or null when there is no such command. */
    public static @Nullable Class<? extends Record> classOf(String name) {
        return COMMANDS.get(name);
    }

    /** The class's simple name in kebab case. */
    public static String nameOf(Class<?> command) {
        return command.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Every command, sorted by name. */
    public static Map<String, Class<? extends Record>> all() {
        return Collections.unmodifiableMap(COMMANDS);
    }
}
