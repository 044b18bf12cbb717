package fr.cdg62.finances.facture;

import fr.cdg62.finances.api.titre.LigneTitre;
import fr.cdg62.finances.api.titre.NatureTitre;
import fr.cdg62.finances.api.titre.NouveauTitre;
import fr.cdg62.finances.api.titre.TypeTitre;
import fr.cdg62.finances.titre.EmissionTitres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.valeur.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The titres of a facture: the one that claims it, those that reduce or cancel it. */
@ApplicationScoped
class TitresDeFacture {

    @Inject
    private EmissionTitres emission;

    @Inject
    private Horloge horloge;

    void emettre(Facture facture, List<LigneLiquidee> lignes) {
        List<LigneTitre> claims = lignes.stream()
                .map(ligne ->
                        LigneTitre.abregee(ligne.prix().libelle(), ligne.prix().montant()))
                .toList();
        facture.titrer(emission.emettre(new NouveauTitre(
                        facture.siren(),
                        TypeTitre.FACTURE,
                        NatureTitre.NORMAL,
                        "Facture " + facture.numero(),
                        facture.echeance(),
                        "facture/" + facture.id(),
                        null,
                        claims))
                .id());
    }

    /** Titre de réduction, one more each time. */
    void reduire(Facture facture, Montant montant, String motif) {
        crediter(facture, NatureTitre.REDUCTION, montant, motif, "/" + (facture.version() + 1));
    }

    void annuler(Facture facture, Montant montant, String motif) {
        crediter(facture, NatureTitre.ANNULATION, montant, motif, "");
    }

    void solder(Facture facture) {
        emission.solder(facture.titre());
    }

    private void crediter(Facture facture, NatureTitre nature, Montant montant, String motif, String rang) {
        emission.emettre(new NouveauTitre(
                facture.siren(),
                TypeTitre.FACTURE,
                nature,
                "Facture " + facture.numero() + ", " + nature.libelle(),
                horloge.aujourdHui(),
                "facture/" + facture.id() + rang,
                facture.titre(),
                List.of(LigneTitre.abregee(motif, montant))));
    }
}
