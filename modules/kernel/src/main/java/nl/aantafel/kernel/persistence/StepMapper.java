package nl.aantafel.kernel.persistence;

import nl.aantafel.kernel.dossier.Recorded;
import org.mapstruct.InjectionStrategy;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Steps to columns and back; a forgotten column breaks the build. */
@Mapper(
        componentModel = "spring",
        implementationName = "Generated<CLASS_NAME>",
        injectionStrategy = InjectionStrategy.CONSTRUCTOR,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = StepJson.class)
interface StepMapper {

    @Mapping(target = "step", source = "fact")
    Recorded toRecorded(int number, StepFact fact);

    @Mapping(target = "kind", expression = "java(recorded.step().getClass().getSimpleName())")
    @Mapping(target = "onDay", expression = "java(recorded.step().on())")
    @Mapping(target = "visibility", expression = "java(recorded.step().visibility().name())")
    @Mapping(target = "payload", source = "step")
    StepFact toFact(Recorded recorded);
}
