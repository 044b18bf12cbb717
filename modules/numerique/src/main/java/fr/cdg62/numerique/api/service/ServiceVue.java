package fr.cdg62.numerique.api.service;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A service of an order.
 *
 * @param reference reference given by the partner, or null
 * @param enServiceLe day it was put into service, or null
 * @param incidentDepuis beginning of the incident in progress, or null
 * @param gravite how serious it is, or null
 * @param incident what the partner says of it, or null
 * @param finLe day it ended, or null
 */
public record ServiceVue(
        ServiceSecurise service,
        EtatService etat,
        int quantite,
        String nomDomaine,
        String reference,
        LocalDate enServiceLe,
        Instant incidentDepuis,
        Gravite gravite,
        String incident,
        LocalDate finLe) {}
