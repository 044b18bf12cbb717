package fr.cdg62.finances.cotisation.titrage;

import fr.cdg62.finances.api.cotisation.calcul.Contribution;
import fr.cdg62.finances.api.titre.LigneTitre;
import fr.cdg62.finances.api.titre.NatureTitre;
import fr.cdg62.finances.api.titre.NouveauTitre;
import fr.cdg62.finances.api.titre.TypeTitre;
import fr.cdg62.finances.cotisation.calcul.PlanTitres.TitrePrevu;
import fr.cdg62.finances.cotisation.calcul.Texte;
import fr.cdg62.finances.cotisation.declaration.DeclarationCotisation;
import fr.cdg62.finances.cotisation.declaration.Portail;
import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Wording of the titres of one declaration. */
record RedactionTitre(DeclarationCotisation declaration, LocalDate limite) {

    /** @param rectifie titre that a titre other than NORMAL puts right */
    NouveauTitre rediger(TitrePrevu prevu, Long rectifie) {
        boolean normal = prevu.nature() == NatureTitre.NORMAL;
        return new NouveauTitre(
                declaration.siren(),
                TypeTitre.COTISATION,
                prevu.nature(),
                objet(prevu.nature()),
                limite,
                Portail.objet(declaration),
                normal ? null : rectifie,
                lignes(prevu));
    }

    private String objet(NatureTitre nature) {
        String periode = Texte.periode(declaration.periode());
        return switch (nature) {
            case NORMAL ->
                "Cotisations au centre de gestion, " + periode
                        + (declaration.estTaxation() ? " (taxation d'office provisoire)" : "");
            case COMPLEMENTAIRE -> "Complément de cotisations au centre de gestion, " + periode;
            case REDUCTION -> "Réduction de cotisations au centre de gestion, " + periode;
            case ANNULATION -> "Annulation de la taxation d'office, " + periode;
        };
    }

    private List<LigneTitre> lignes(TitrePrevu prevu) {
        return prevu.montants().entrySet().stream().map(this::ligne).toList();
    }

    private LigneTitre ligne(Map.Entry<Contribution, Montant> du) {
        String libelle = du.getKey().libelle();
        return new LigneTitre(
                Character.toUpperCase(libelle.charAt(0)) + libelle.substring(1) + ", "
                        + Texte.periode(declaration.periode()),
                du.getValue());
    }
}
