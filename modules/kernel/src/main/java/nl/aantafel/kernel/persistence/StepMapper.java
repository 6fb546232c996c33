package nl.aantafel.kernel.persistence;

import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.persistence.StepJson.Told;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Steps to columns and back; a forgotten column breaks the build. */
@Mapper(
        componentModel = "spring",
        implementationName = "Generated<CLASS_NAME>",
        unmappedTargetPolicy = ReportingPolicy.ERROR)
interface StepMapper {

    @Mapping(target = "step", source = "step")
    @Mapping(target = "reason", source = "told.reason")
    Recorded toRecorded(int number, StepFact fact, Step step, Told told);

    /** @param countable what stays clear of the payload @param sealed all of the words, with the reason */
    @Mapping(target = "onDay", expression = "java(recorded.step().on())")
    @Mapping(target = "visibility", expression = "java(recorded.step().visibility().name())")
    @Mapping(target = "reason", expression = "java(\"\")")
    @Mapping(target = "payload", source = "countable")
    StepFact toFact(Recorded recorded, String kind, String countable, byte[] sealed);
}
