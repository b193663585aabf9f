package org.bihuan.cases.assisting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PartRepository extends Repository<Part, UUID> {

    Part save(Part part);

    Optional<Part> findById(UUID id);

    List<Part> findByCaseIdOrderByInvitedAtAscNumberAsc(UUID caseId);
}
