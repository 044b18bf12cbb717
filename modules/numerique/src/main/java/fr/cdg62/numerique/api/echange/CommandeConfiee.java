package fr.cdg62.numerique.api.echange;

import fr.cdg62.numerique.api.securisation.EtatCommande;
import fr.cdg62.numerique.api.service.ServiceVue;
import java.time.LocalDate;
import java.util.List;

/**
 * An order as its partner sees it.
 *
 * @param nomCollectivite name in the référentiel
 * @param accuseeLe day the step in progress was acknowledged, or null
 * @param services in the order of the enum
 */
public record CommandeConfiee(
        String numero,
        EtatCommande etat,
        ActionAttendue actionAttendue,
        String siren,
        String nomCollectivite,
        String nomContact,
        String courrielContact,
        LocalDate demandeeLe,
        LocalDate accuseeLe,
        String referencePartenaire,
        List<ServiceVue> services) {}
