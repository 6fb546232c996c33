package nl.aantafel.kernel.persistence;

import java.util.UUID;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Step;
import org.mapstruct.InjectionStrategy;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Steps to rows and back; a forgotten column breaks the build. */
@Mapper(
        componentModel = "spring",
        injectionStrategy = InjectionStrategy.CONSTRUCTOR,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = StepJson.class)
interface StepMapper {

    @Mapping(target = "number", source = "row.key.number")
    @Mapping(target = "step", source = "row")
    Recorded toRecorded(StepRow row);

    @Mapping(target = "key", expression = "java(new StepRow.Key(complaint, recorded.number()))")
    @Mapping(target = "kind", expression = "java(recorded.step().getClass().getSimpleName())")
    @Mapping(target = "onDay", source = "recorded.step.on")
    @Mapping(target = "visibility", expression = "java(recorded.step().visibility().name())")
    @Mapping(target = "payload", source = "recorded.step")
    StepRow toRow(UUID complaint, Recorded recorded);
}
