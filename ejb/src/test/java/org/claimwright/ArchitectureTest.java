package org.claimwright;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Holds the code to {@code docs/architecture/capabilities.puml} and to the rules of its page. The classes are read once for all of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final String ROOT = "org.claimwright";
    private static final String EDI = ROOT + ".edi..";
    private static final Path PICTURE = Repository.root().resolve("docs/architecture/capabilities.puml");
    private static final Pattern DRAWN = Pattern.compile("<<\\.\\.claimwright\\.(\\w+)\\.\\.>>\\s+as \\w+( #\\w+)?");
    private static final String[] USED_BY_ALL = {
        ROOT + ".kernel..",
        ROOT + ".practices..",
        ROOT + ".people..",
        ROOT + ".audit..",
        ROOT + ".timeline..",
        ROOT + ".documents..",
        EDI
    };

    private final JavaClasses code = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void a_capability_uses_only_those_the_picture_shows() throws IOException {
        classes()
                .that(resideInAPackage(ROOT + ".(*).."))
                .should(adhereToPlantUmlDiagram(
                                PICTURE.toUri().toURL(), consideringOnlyDependenciesInAnyPackage(ROOT + ".."))
                        .ignoreDependenciesWithTarget(resideInAnyPackage(USED_BY_ALL)))
                .check(code);
    }

    @Test
    void picture_and_packages_agree() throws IOException {
        var packages = code.stream()
                .map(ArchitectureTest::capability)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(drawn(false), packages, "drawn in full colour against packages that exist");
        var planned = drawn(true);
        planned.retainAll(packages);
        assertEquals(Set.of(), planned, "drawn grey as planned, but they exist: take the colour away");
    }

    @Test
    void nothing_reaches_inside_a_capability() {
        classes()
                .that(resideInAPackage(ROOT + ".(*).(**)").and(resideOutsideOfPackage(EDI)))
                .should(beUsedByTheirCapabilityOnly())
                .check(code);
    }

    @Test
    void capabilities_form_no_cycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(code);
    }

    @Test
    void formats_are_known_where_they_belong() {
        noClasses()
                .that(resideOutsideOfPackages(ROOT + "..x12..", ROOT + ".sandboxpayer..", EDI))
                .should()
                .dependOnClassesThat(resideInAPackage(EDI))
                .check(code);
        noClasses()
                .that(resideOutsideOfPackages(ROOT + "..pdf.."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.pdfbox.."))
                .check(code);
        noClasses()
                .that(resideOutsideOfPackages(ROOT + "..hl7v2.."))
                .should()
                .dependOnClassesThat(resideInAPackage("ca.uhn.hl7v2.."))
                .check(code);
    }

    @Test
    void the_sandbox_payer_knows_files_and_nothing_else() {
        noClasses()
                .that(resideInAPackage(ROOT + ".sandboxpayer.."))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(resideOutsideOfPackages(ROOT + ".sandboxpayer..", EDI, ROOT + ".kernel..")))
                .check(code);
        noClasses()
                .that(resideInAPackage(ROOT + ".sandboxpayer.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql.."))
                .check(code);
        noClasses()
                .that(resideOutsideOfPackages(ROOT + ".sandboxpayer.."))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".sandboxpayer.."))
                .check(code);
    }

    @Test
    void models_are_mapped_not_managed() {
        noClasses()
                .that(resideInAPackage(ROOT + "..model.."))
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta..")
                        .and(resideOutsideOfPackages("jakarta.persistence..", "jakarta.validation..")))
                .check(code);
        noClasses()
                .that(resideInAPackage(ROOT + "..model.."))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .check(code);
    }

    private static Set<String> drawn(boolean planned) throws IOException {
        return DRAWN.matcher(Files.readString(PICTURE))
                .results()
                .filter(found -> planned == (found.group(2) != null))
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String capability(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1).split("\\.")[0] : "";
    }

    private static ArchCondition<JavaClass> beUsedByTheirCapabilityOnly() {
        return new ArchCondition<>("be used by their own capability only") {
            @Override
            public void check(JavaClass inner, ConditionEvents events) {
                inner.getDirectDependenciesToSelf().stream()
                        .filter(use -> !capability(use.getOriginClass()).equals(capability(inner)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }
}
