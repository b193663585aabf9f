package org.bihuan.organization;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The organization of this start: read from the folder {@code bihuan.organization} ({@code classpath:demo} is the
 * demo district's), or from the demo district when
 * {@code bihuan.demo} is on; with neither, what an earlier start has stored.
 */
@Configuration(proxyBeanMethods = false)
class OrganizationConfiguration {

    private static final String PACKAGED = "classpath:";

    @Bean
    Organization organization(
            OrganizationStore store,
            @Value("${bihuan.organization:}") String folder,
            @Value("${bihuan.demo:false}") boolean demo) {
        files(folder, demo).map(OrganizationFiles::read).ifPresent(store::save);
        return store.load();
    }

    private static Optional<OrganizationFiles> files(String folder, boolean demo) {
        if (folder.startsWith(PACKAGED)) {
            return Optional.of(OrganizationFiles.inProgram(folder.substring(PACKAGED.length())));
        }
        if (!folder.isBlank()) {
            return Optional.of(OrganizationFiles.inFolder(Path.of(folder)));
        }
        return demo ? Optional.of(OrganizationFiles.ofDemo()) : Optional.empty();
    }
}
