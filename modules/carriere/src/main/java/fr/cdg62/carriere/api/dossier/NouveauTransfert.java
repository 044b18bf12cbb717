package fr.cdg62.carriere.api.dossier;

import java.time.LocalDate;

/**
 * A transfer to prepare.
 *
 * @param destinataire the CDG that takes the dossier over, e.g. « CDG 59 »
 * @param employeur the body that recruits the agent
 * @param dateDepart first day of the agent in that body
 */
public record NouveauTransfert(String destinataire, String employeur, LocalDate dateDepart) {}
