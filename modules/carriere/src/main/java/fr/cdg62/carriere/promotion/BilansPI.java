package fr.cdg62.carriere.promotion;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.promotion.DocumentCampagne;
import fr.cdg62.carriere.api.promotion.EtatCampagne;
import fr.cdg62.carriere.api.promotion.dossier.EtatDossierPI;
import fr.cdg62.carriere.api.quota.QuotaVue;
import fr.cdg62.carriere.impression.Ecrit;
import fr.cdg62.carriere.promotion.document.BilanCampagne;
import fr.cdg62.carriere.promotion.document.BilanCampagne.LigneDossier;
import fr.cdg62.carriere.promotion.document.BilanCampagne.LigneQuota;
import fr.cdg62.carriere.promotion.document.ImpressionPI;
import fr.cdg62.carriere.promotion.quota.QuotasEnBase;
import fr.cdg62.referentiel.api.collectivite.NomsCollectivites;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of the quotas and the minutes of a campaign. */
@ApplicationScoped
class BilansPI {

    @Inject
    private CampagnesEnBase base;

    @Inject
    private QuotasEnBase quotas;

    @Inject
    private ImpressionPI impression;

    @Inject
    private NomsCollectivites noms;

    @Inject
    private Horloge horloge;

    /** As PDF/A; ETAT_TRANSITION_INTERDITE before the quotas are fixed, or before the arbitration. */
    byte[] imprimer(CampagnePI campagne, DocumentCampagne document) {
        EtatCampagne depuis =
                document == DocumentCampagne.TABLEAU_QUOTAS ? EtatCampagne.QUOTA_CALCULE : EtatCampagne.ARBITREE;
        if (campagne.etat().compareTo(depuis) < 0) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Ce document n'existe pas avant l'état %s de la campagne ; elle est à l'état %s."
                            .formatted(depuis, campagne.etat()),
                    "document");
        }
        return impression.document(document, bilan(campagne));
    }

    private BilanCampagne bilan(CampagnePI campagne) {
        List<DossierPI> dossiers = base.dossiers(campagne.id(), EtatDossierPI.values());
        Map<String, String> collectivites = noms(dossiers.stream()
                .map(dossier -> dossier.propose().siren())
                .distinct()
                .toList());
        return new BilanCampagne(
                Integer.toString(campagne.annee()),
                courte(horloge.aujourdHui()),
                quotas.de(campagne.id()).stream()
                        .map(quota -> ligne(quota.vue(0, 0)))
                        .toList(),
                dossiers.stream()
                        .filter(dossier -> dossier.points() != null)
                        .sorted(Comparator.comparing(DossierPI::cadreEmplois)
                                .thenComparing(DossierPI::points, Comparator.reverseOrder()))
                        .map(dossier -> ligne(dossier, collectivites))
                        .toList());
    }

    private Map<String, String> noms(List<String> sirens) {
        Map<String, String> trouves = new HashMap<>();
        for (int debut = 0; debut < sirens.size(); debut += NomsCollectivites.MAXIMUM) {
            trouves.putAll(noms.de(sirens.subList(debut, Math.min(debut + NomsCollectivites.MAXIMUM, sirens.size()))));
        }
        return trouves;
    }

    private static LigneQuota ligne(QuotaVue quota) {
        return new LigneQuota(
                quota.cadreEmplois(),
                Integer.toString(quota.recrutements()),
                Integer.toString(quota.effectif()),
                Integer.toString(quota.nombre()),
                quota.modalite().libelle(),
                Ecrit.texte(quota.motif()));
    }

    private static LigneDossier ligne(DossierPI dossier, Map<String, String> collectivites) {
        String siren = dossier.propose().siren();
        return new LigneDossier(
                dossier.cadreEmplois(),
                dossier.candidat().qui(),
                collectivites.getOrDefault(siren, siren),
                dossier.declaration().voie().libelle(),
                Ecrit.texte(dossier.points()),
                dossier.etat() == EtatDossierPI.NON_RETENU ? "Non retenu" : "Retenu",
                Ecrit.texte(dossier.motif()));
    }
}
