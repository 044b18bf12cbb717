package fr.cdg62.carriere.api.promotion.envoi;

import fr.cdg62.carriere.api.promotion.dossier.CourrierPI;
import java.time.LocalDate;

/**
 * A letter about a proposal, sent or not.
 *
 * @param dossier proposal it is about
 * @param siren employer it is addressed to
 * @param nom of the agent proposed
 * @param envoyeLe day it was made available to the employer; null until then
 * @param luLe day the employer first opened it; null until then
 */
public record EnvoiPIVue(
        long id,
        long dossier,
        String siren,
        String nom,
        String prenom,
        CourrierPI courrier,
        EtatEnvoiPI etat,
        LocalDate envoyeLe,
        LocalDate luLe) {}
