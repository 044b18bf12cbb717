package fr.cdg62.finances.concours;

import fr.cdg62.finances.api.titre.LigneTitre;
import fr.cdg62.finances.api.titre.NatureTitre;
import fr.cdg62.finances.api.titre.NouveauTitre;
import fr.cdg62.finances.api.titre.TypeTitre;
import fr.cdg62.finances.titre.EmissionTitres;
import fr.cdg62.referentiel.api.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The titre that claims the cost of a laureate, and the one that cancels it. */
@ApplicationScoped
class TitresDeConcours {

    @Inject
    private EmissionTitres emission;

    @Inject
    private Parametres parametres;

    void emettre(Remboursement remboursement, Concours concours, LocalDate jour) {
        int delai = parametres.valeur("FACTURATION_DELAI_PAIEMENT", jour).intValueExact();
        remboursement.titrer(emission.emettre(titre(
                        remboursement,
                        NatureTitre.NORMAL,
                        "Concours, nomination de " + remboursement.laureat(),
                        jour.plusDays(delai),
                        concours.calcul()))
                .id());
    }

    void annuler(Remboursement remboursement, String motif, LocalDate jour) {
        emission.emettre(titre(
                remboursement,
                NatureTitre.ANNULATION,
                "Concours, nomination de " + remboursement.laureat() + ", annulation",
                jour,
                motif));
    }

    private static NouveauTitre titre(
            Remboursement remboursement, NatureTitre nature, String objet, LocalDate limite, String libelle) {
        return new NouveauTitre(
                remboursement.siren(),
                TypeTitre.CONCOURS,
                nature,
                objet,
                limite,
                "CONCOURS:" + remboursement.id(),
                nature == NatureTitre.NORMAL ? null : remboursement.titre(),
                List.of(LigneTitre.abregee(libelle, remboursement.montant())));
    }
}
