package org.bihuan.cases;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CaseRepository extends Repository<Case, UUID> {

    Case save(Case aCase);

    Optional<Case> findById(UUID id);

    Optional<Case> findByNumber(String number);

    Optional<Case> findByChannelAndExternalId(Channel channel, String externalId);
}
