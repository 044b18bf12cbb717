package fr.cdg62.partenaires.retraite;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.affiliation.ContratAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.IdentiteAssure;
import fr.cdg62.carriere.api.retraite.affiliation.NouvelleAffiliation;
import fr.cdg62.partenaires.contrat.retraite.Assure;
import fr.cdg62.partenaires.contrat.retraite.ContratAssure;
import fr.cdg62.partenaires.contrat.retraite.DeposerAffiliation;
import fr.cdg62.referentiel.api.agent.Sexe;

/** Affiliations, from the contract to the api. */
final class Affiliations {
    private static final int MINUTES_PAR_HEURE = 60;

    private Affiliations() {}

    static NouvelleAffiliation affiliation(DeposerAffiliation demande) {
        return new NouvelleAffiliation(
                demande.getNumeroCarriere(),
                demande.getSiren(),
                identite(demande.getAssure()),
                contrat(demande.getContrat()));
    }

    private static IdentiteAssure identite(Assure assure) {
        return new IdentiteAssure(
                assure.getNir(),
                assure.getNomFamille(),
                assure.getPrenoms(),
                Sexe.valueOf(assure.getSexe().name()),
                assure.getDateNaissance());
    }

    private static ContratAffiliation contrat(ContratAssure contrat) {
        return new ContratAffiliation(
                contrat.getDateEffet(),
                Statut.valueOf(contrat.getNature().name()),
                minutes(contrat.getDureeHebdo()),
                contrat.getGrade(),
                contrat.getIndiceBrut(),
                contrat.getIndiceMajore(),
                Categorie.valueOf(contrat.getCategorie().name()));
    }

    /** Of {@code 28:00}. */
    private static int minutes(String duree) {
        int separateur = duree.indexOf(':');
        int heures = Integer.parseInt(duree.substring(0, separateur));
        return heures * MINUTES_PAR_HEURE + Integer.parseInt(duree.substring(separateur + 1));
    }
}
