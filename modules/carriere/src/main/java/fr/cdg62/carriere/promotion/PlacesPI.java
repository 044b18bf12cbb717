package fr.cdg62.carriere.promotion;

import fr.cdg62.carriere.api.promotion.dossier.VoiePI;
import fr.cdg62.carriere.promotion.quota.QuotaPI;
import fr.cdg62.carriere.promotion.quota.QuotasEnBase;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;

/** How many inscriptions are possible for each way of the promotion interne. */
@ApplicationScoped
class PlacesPI {

    private static final String ATTACHE = "ATTACHE";

    @Inject
    private CampagnesEnBase base;

    @Inject
    private QuotasEnBase quotas;

    @Inject
    private Parametres parametres;

    /** Once a dossier is retained: PI_QUOTA when it is one too many. */
    void exiger(DossierPI dossier) {
        if (dossier.declaration().voie().horsQuota()) {
            return;
        }
        CampagnePI campagne = dossier.campagne();
        int nombre = quotas.de(campagne.id(), dossier.cadreEmplois())
                .map(quota -> places(dossier.declaration().voie(), quota, campagne.annee()))
                .orElse(0);
        if (base.retenus(campagne.id(), dossier.declaration().voie()).getOrDefault(dossier.cadreEmplois(), 0L)
                > nombre) {
            throw new DemandeRefusee(
                    CodeProbleme.PI_QUOTA,
                    "Le quota du cadre d'emplois %s est de %d inscription(s) : il est atteint."
                            .formatted(dossier.cadreEmplois(), nombre),
                    "evenement");
        }
    }

    private int places(VoiePI voie, QuotaPI quota, int annee) {
        return voie == VoiePI.SGM_ATTACHE ? reserveSgm(quota, annee) : quota.nombre();
    }

    int reserveSgm(QuotaPI quota, int annee) {
        return reserveSgm(
                quota.cadreEmplois(),
                quota.nombre(),
                parametres
                        .valeur("PI_SGM_ATTACHE_DIVISEUR", LocalDate.of(annee, Month.DECEMBER, 31))
                        .intValueExact());
    }

    /** A quota on a quota: so many promotions of attachés open one more to secrétaires généraux de mairie. */
    static int reserveSgm(String cadreEmplois, int nombre, int diviseur) {
        return cadreEmplois.equals(ATTACHE) ? nombre / diviseur : 0;
    }
}
