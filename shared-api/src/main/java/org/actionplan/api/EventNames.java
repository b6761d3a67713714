package org.actionplan.api;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.actionplan.api.person.PersonEvent;
import org.actionplan.api.plan.PlanEvent;
import org.jspecify.annotations.Nullable;

/**
 * The names under which events are stored, such as {@code plan.ActionCreated}. They are kept apart from classes and
 * packages, which may move; a name that was once stored is never given to anything else.
 */
public final class EventNames {

    private static final Map<String, Class<?>> CLASSES = new LinkedHashMap<>();
    private static final Map<Class<?>, String> NAMES = new LinkedHashMap<>();

    static {
        family("plan", PlanEvent.class);
        family("person", PersonEvent.class);
    }

    private EventNames() {}

    /** The stored name of an event's class, or null when it is not an event of ours. */
    public static @Nullable String nameOf(Class<?> event) {
        return NAMES.get(event);
    }

    /** The class that now stands for a stored name, or null when there is none. */
    public static @Nullable Class<?> classOf(String name) {
        return CLASSES.get(name);
    }

    /** Every event there is, by its stored name. */
    public static Map<String, Class<?>> all() {
        return Collections.unmodifiableMap(CLASSES);
    }

    private static void family(String prefix, Class<?> root) {
        var families = new ArrayDeque<Class<?>>();
        families.add(root);
        while (!families.isEmpty()) {
            for (Class<?> member : families.remove().getPermittedSubclasses()) {
                if (member.isSealed()) {
                    families.add(member);
                } else {
                    enter(prefix + "." + member.getSimpleName(), member);
                }
            }
        }
    }

    private static void enter(String name, Class<?> event) {
        if (CLASSES.put(name, event) != null) {
            throw new IllegalStateException("two events are called " + name);
        }
        NAMES.put(event, name);
    }
}
