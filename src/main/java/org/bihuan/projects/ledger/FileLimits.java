package org.bihuan.projects.ledger;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much a file may hold.
 *
 * @param size the most bytes as it is uploaded
 * @param rows the most rows under the header
 * @param unpacked the most bytes of an Excel file when unpacked, against zip bombs
 */
@ConfigurationProperties("bihuan.projects.files")
public record FileLimits(DataSize size, int rows, DataSize unpacked) {}
