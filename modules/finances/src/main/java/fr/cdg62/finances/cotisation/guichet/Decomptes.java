package fr.cdg62.finances.cotisation.guichet;

import fr.cdg62.finances.api.cotisation.Decompte;
import fr.cdg62.finances.api.cotisation.EtatDeclaration;
import fr.cdg62.finances.api.titre.TitreVue;
import fr.cdg62.finances.api.titre.Titres;
import fr.cdg62.finances.cotisation.credit.CreditCotisation;
import fr.cdg62.finances.cotisation.credit.Credits;
import fr.cdg62.finances.cotisation.declaration.DeclarationCotisation;
import fr.cdg62.finances.cotisation.declaration.Portail;
import fr.cdg62.finances.cotisation.declaration.VuesDeclaration;
import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Content of the « décompte de cotisation ». */
@Dependent
class Decomptes {

    @Inject
    Collectivites collectivites;

    @Inject
    Titres titres;

    @Inject
    Credits credits;

    @Inject
    VuesDeclaration vues;

    Decompte decompte(DeclarationCotisation declaration) {
        if (declaration.etat() == EtatDeclaration.BROUILLON) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Le décompte s'établit une fois la déclaration déposée ; celle-ci est un brouillon.");
        }
        List<TitreVue> emis = titres.parOrigine(declaration.siren(), Portail.objet(declaration));
        CollectiviteVue collectivite = collectivites.lire(declaration.siren());
        return new Decompte(
                collectivite.nom(), vues.vue(declaration), emis, mentions(declaration, collectivite.type()));
    }

    private List<String> mentions(DeclarationCotisation declaration, TypeStructure type) {
        List<String> mentions = new ArrayList<>();
        mentions.add("Cotisations assises sur les rémunérations soumises à l'assurance maladie"
                + " (loi n° 84-53 du 26 janvier 1984, art. 22 ; CGFP, art. L452-25 et suivants).");
        if (type == TypeStructure.DEPARTEMENT || type == TypeStructure.REGION) {
            mentions.add("Lorsque l'affiliation ne porte que sur les agents des collèges ou des lycées,"
                    + " l'assiette se limite à leurs rémunérations (loi n° 84-53, art. 22).");
        }
        if (declaration.estTaxation()) {
            mentions.add("Taxation d'office établie à titre provisoire, faute de déclaration :"
                    + " elle est annulée par la déclaration de la collectivité.");
        }
        credits.des(List.of(declaration.id())).forEach(credit -> mentions.add(mention(credit, declaration)));
        return mentions;
    }

    private static String mention(CreditCotisation credit, DeclarationCotisation declaration) {
        String montant = credit.montant().texte() + " (" + credit.contribution().libelle() + ")";
        return credit.effetSur(List.of(declaration.id())).estPositif()
                ? "Trop-versé de " + montant + ", reporté sur la période suivante."
                : "Trop-versé antérieur de " + montant + ", imputé sur cette période.";
    }
}
