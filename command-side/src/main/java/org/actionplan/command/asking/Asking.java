package org.actionplan.command.asking;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.actionplan.api.Envelope;
import org.actionplan.api.person.Actor;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Lets command handlers name the {@link Envelope}, the {@link Actor} or {@link Today} as parameters. */
public final class Asking implements ParameterResolverFactory {

    /** Where the envelope travels in a command's metadata. */
    public static final String ENVELOPE = "envelope";

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private static final Map<Class<?>, Function<CommandMessage<?>, Object>> KNOWN = Map.of(
            Envelope.class, Asking::envelope,
            Actor.class, message -> envelope(message).actor(),
            Today.class, message -> new Today(LocalDate.ofInstant(recordedAt(envelope(message)), ENGLAND)));

    /** The moment that the events of this request are recorded at. */
    public static Instant recordedAt(Envelope envelope) {
        return envelope.recordedAt() == null ? GenericEventMessage.clock.instant() : envelope.recordedAt();
    }

    public static Envelope envelope(CommandMessage<?> message) {
        return (Envelope) Objects.requireNonNull(message.getMetaData().get(ENVELOPE), "a command without envelope");
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable method, Parameter[] parameters, int index) {
        var known = KNOWN.get(parameters[index].getType());
        return known == null ? null : new FromTheCommand(known);
    }

    private record FromTheCommand(Function<CommandMessage<?>, Object> value) implements ParameterResolver<Object> {

        @Override
        public Object resolveParameterValue(Message<?> message) {
            return value.apply((CommandMessage<?>) message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof CommandMessage<?>;
        }
    }
}
