package org.actionplan.deploy.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class HouseRulesTest {

    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.actionplan");

    @Test
    void the_command_side_never_asks_a_page() {
        noClasses()
                .that()
                .resideInAPackage("org.actionplan.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.actionplan.query..")
                .because("decisions rest on the stream alone, and a page may lag")
                .check(HOUSE);
    }

    @Test
    void a_page_never_asks_an_aggregate() {
        noClasses()
                .that()
                .resideInAPackage("org.actionplan.query..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.actionplan.command..")
                .because("readers learn what happened from events")
                .check(HOUSE);
    }

    @Test
    void the_language_knows_neither_side_nor_any_framework() {
        noClasses()
                .that()
                .resideInAPackage("org.actionplan.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.actionplan.command..",
                        "org.actionplan.query..",
                        "org.springframework..",
                        "reactor..",
                        "com.mongodb..",
                        "org.bson..")
                .because("both sides speak it, whatever they are built with")
                .check(HOUSE);
    }

    @Test
    void nobody_knows_how_the_application_is_put_together() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.actionplan.deploy..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.actionplan.deploy..")
                .because("the deployment imports everything, so nothing may import it")
                .check(HOUSE);
    }

    @Test
    void of_all_pages_only_history_and_names_read_single_streams() {
        noClasses()
                .that(resideOutsideOfPackages(
                        "org.actionplan.command..",
                        "org.actionplan.query.history..",
                        "org.actionplan.query.people..",
                        "org.actionplan.deploy.."))
                .should()
                .dependOnClassesThat(assignableTo(EventStore.class))
                .because("there is one way to fold a stream, and it lives with the history")
                .check(HOUSE);
    }

    @Test
    void only_a_projection_waits_for_a_publisher() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(Projection|Projector)(\\$.*)?")
                .should()
                .accessTargetWhere(waitingForAPublisher())
                .because("anywhere else it would hold up the threads that serve everybody")
                .check(HOUSE);
    }

    @Test
    void an_event_handler_returns_nothing() {
        methods()
                .that()
                .areMetaAnnotatedWith(EventHandler.class)
                .should()
                .haveRawReturnType(void.class)
                .because("Axon 4 drops what they return, so a returned Mono never runs")
                .check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "command", "query"})
    void features_never_go_round_in_a_circle(String room) {
        slices().matching("org.actionplan." + room + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature must be readable, and removable, without the ones above it")
                .check(HOUSE);
    }

    @Test
    void time_is_never_a_java_util_date() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.sql\\.(Date|Time|Timestamp)")
                .because("java.time says whether a day or a moment is meant")
                .check(HOUSE);
    }

    @Test
    void now_is_asked_of_a_clock() {
        noClasses()
                .should()
                .accessTargetWhere(askingTheMachineForNow())
                .because("any page can be shown as at any moment, and any test can choose its day")
                .check(HOUSE);
    }

    @Test
    void nothing_is_printed() {
        noClasses()
                .should(ACCESS_STANDARD_STREAMS)
                .because("a log has a level, a time and an off switch")
                .check(HOUSE);
    }

    @Test
    void every_package_says_what_it_is_for_and_that_nothing_in_it_is_null() throws IOException {
        assertThat(packages())
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/**")
                        .contains("@NullMarked"));
    }

    private static List<Path> packages() throws IOException {
        try (var files = Stream.of("shared-api", "command-side", "query-side", "deploy")
                .map(module -> Formatting.root().resolve(module).resolve("src/main/java"))
                .flatMap(HouseRulesTest::walk)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static DescribedPredicate<JavaAccess<?>> waitingForAPublisher() {
        return DescribedPredicate.describe(
                "waits for a Mono or Flux",
                access -> access.getTarget().getName().startsWith("block")
                        && (access.getTargetOwner().isAssignableTo(Mono.class)
                                || access.getTargetOwner().isAssignableTo(Flux.class)));
    }

    private static DescribedPredicate<JavaAccess<?>> askingTheMachineForNow() {
        return DescribedPredicate.describe(
                "asks the machine instead of a clock what time it is",
                access -> access.getTarget().getName().equals("now")
                        && access.getTargetOwner().getPackageName().startsWith("java.time")
                        && access.getTarget() instanceof CodeUnitAccessTarget now
                        && now.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }
}
