package nl.aantafel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The walls between the modules, and the picture of them. */
class ModularityTests {
    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void modulesKeepToTheirWalls() {
        modules.verify();
    }

    @Test
    void theDiagramOfTheModulesIsUpToDate(@TempDir Path folder) throws IOException {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml();
        var diagram = Files.readString(folder.resolve("components.puml"));
        GeneratedDocument.named("components.puml").mustEqual(withSortedRelations(diagram));
    }

    /** The generator gives the relations in no fixed order. */
    private static String withSortedRelations(String diagram) {
        var relations =
                diagram.lines().filter(line -> line.startsWith("Rel(")).sorted().iterator();
        return diagram.lines()
                .map(line -> line.startsWith("Rel(") ? relations.next() : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
