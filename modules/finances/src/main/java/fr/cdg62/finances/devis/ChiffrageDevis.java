package fr.cdg62.finances.devis;

import fr.cdg62.finances.api.devis.LigneChiffree;
import fr.cdg62.finances.api.devis.LigneTarifee;
import fr.cdg62.finances.api.devis.NouveauDevis;
import fr.cdg62.finances.chiffrage.Chiffreur;
import fr.cdg62.finances.chiffrage.LignePrix;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Prices the lines of a devis, by the grid or by hand. */
final class ChiffrageDevis {

    private static final int LIBELLE_MAXIMUM = 200;
    private static final int UNITE_MAXIMUM = 30;
    private static final int MOTIF_MAXIMUM = 500;

    private final Chiffreur chiffreur;

    ChiffrageDevis(Chiffreur chiffreur) {
        this.chiffreur = chiffreur;
    }

    List<LigneRetenue> lignes(NouveauDevis demande, LocalDate date, Predicate<String> roles) {
        Saisie.exiger(
                !demande.lignesTarifees().isEmpty()
                        || !demande.lignesChiffrees().isEmpty(),
                "Un devis a au moins une ligne.",
                "lignesTarifees");
        List<LigneRetenue> lignes = new ArrayList<>();
        for (LigneTarifee ligne : demande.lignesTarifees()) {
            lignes.add(new LigneRetenue(parGrille(demande, ligne, date), null));
        }
        for (LigneChiffree ligne : demande.lignesChiffrees()) {
            exigerChiffreur(roles);
            lignes.add(aLaMain(ligne));
        }
        return lignes;
    }

    private LignePrix parGrille(NouveauDevis demande, LigneTarifee ligne, LocalDate date) {
        Saisie.exiger(
                ligne.quantite() == null || ligne.quantite().signum() > 0,
                "La quantité est strictement positive.",
                "lignesTarifees.quantite");
        return chiffreur.chiffrer(demande.siren(), demande.mission(), ligne.prestation(), ligne.quantite(), date);
    }

    private static void exigerChiffreur(Predicate<String> roles) {
        if (!roles.test(Roles.CDG_FINANCES) && !roles.test(Roles.CDG_NUMERIQUE)) {
            throw new DemandeRefusee(
                    CodeProbleme.SEC_HABILITATION,
                    "Seul le CdG62 chiffre une ligne hors de la grille.",
                    "lignesChiffrees");
        }
    }

    private static LigneRetenue aLaMain(LigneChiffree ligne) {
        String libelle = Saisie.texte(ligne.libelle(), LIBELLE_MAXIMUM, "lignesChiffrees.libelle");
        String unite = Saisie.texte(ligne.unite(), UNITE_MAXIMUM, "lignesChiffrees.unite");
        String motif = Saisie.texte(ligne.motif(), MOTIF_MAXIMUM, "lignesChiffrees.motif");
        Saisie.exiger(
                ligne.quantite() != null && ligne.quantite().signum() > 0,
                "La quantité est strictement positive.",
                "lignesChiffrees.quantite");
        Saisie.exiger(
                ligne.prixUnitaire() != null && !ligne.prixUnitaire().estNegatif(),
                "Le prix unitaire est positif ou nul.",
                "lignesChiffrees.prixUnitaire");
        Montant montant = ligne.prixUnitaire().fois(ligne.quantite());
        Tracage trace = new Tracage()
                .etape(
                        libelle,
                        ligne.quantite().toPlainString().replace('.', ',') + " × "
                                + ligne.prixUnitaire().texte(),
                        montant.texte(),
                        "Chiffrage du CdG62 : " + motif);
        LignePrix prix =
                new LignePrix(null, libelle, ligne.quantite(), unite, ligne.prixUnitaire(), montant, trace.fin());
        return new LigneRetenue(prix, motif);
    }
}
