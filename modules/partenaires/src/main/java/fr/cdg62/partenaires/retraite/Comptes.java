package fr.cdg62.partenaires.retraite;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.carriere.api.retraite.compte.CompteRetraiteVue;
import fr.cdg62.carriere.api.retraite.compte.CongeEnfant;
import fr.cdg62.carriere.api.retraite.compte.EnfantCompte;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.controle.ControleCompteVue;
import fr.cdg62.partenaires.contrat.retraite.AnomalieCompte;
import fr.cdg62.partenaires.contrat.retraite.Categorie;
import fr.cdg62.partenaires.contrat.retraite.Cohorte;
import fr.cdg62.partenaires.contrat.retraite.Compte;
import fr.cdg62.partenaires.contrat.retraite.Conge;
import fr.cdg62.partenaires.contrat.retraite.Enfant;
import fr.cdg62.partenaires.contrat.retraite.EtatCompte;
import fr.cdg62.partenaires.contrat.retraite.LienEnfant;
import fr.cdg62.partenaires.contrat.retraite.LigneCompte;
import fr.cdg62.partenaires.contrat.retraite.MotifTempsPartiel;
import fr.cdg62.partenaires.contrat.retraite.Periode;
import fr.cdg62.partenaires.contrat.retraite.PeriodeLue;
import fr.cdg62.partenaires.contrat.retraite.Position;
import fr.cdg62.partenaires.contrat.retraite.Statut;
import fr.cdg62.partenaires.contrat.retraite.TypeDI;
import java.util.Comparator;

/** Accounts as the contract writes them. */
final class Comptes {
    /** Of the contract. */
    private static final int ANOMALIES_MAXIMUM = 400;

    private Comptes() {}

    static LigneCompte ligne(fr.cdg62.carriere.api.retraite.compte.LigneCompte lu) {
        LigneCompte ligne = new LigneCompte();
        ligne.setNumeroCompte(lu.id());
        ligne.setNumeroCarriere(lu.carriere());
        ligne.setNom(lu.nom());
        ligne.setPrenom(lu.prenom());
        ligne.setSiren(lu.siren());
        ligne.setEtat(EtatCompte.valueOf(lu.etat().name()));
        ligne.setVersionCir(lu.versionCir());
        ligne.setArreteAu(lu.arreteAu());
        return ligne;
    }

    /**
     * An account.
     *
     * @param ajouts11 with the elements that came with version 1.1
     */
    static Compte compte(CompteRetraiteVue lu, boolean ajouts11) {
        Compte compte = new Compte();
        compte.setNumeroCompte(lu.id());
        compte.setNumeroCarriere(lu.carriere());
        compte.setAgent(lu.agent());
        compte.setEtat(EtatCompte.valueOf(lu.etat().name()));
        compte.setVersionCir(lu.versionCir());
        compte.setArreteAu(lu.arreteAu());
        compte.setCodeAnomalie(lu.codeAnomalie());
        compte.setCohorte(cohorte(lu.cohorte()));
        for (int i = 0; i < lu.periodes().size(); i++) {
            PeriodeLue periode = new PeriodeLue();
            periode.setRang(i + 1);
            periode.setPeriode(periode(lu.periodes().get(i), ajouts11));
            compte.getPeriode().add(periode);
        }
        lu.enfants().forEach(enfant -> compte.getEnfant().add(enfant(enfant, ajouts11)));
        return compte;
    }

    /** Adds what the control finds, the blocking anomalies first; as many as the contract admits. */
    static void ajouter(ControleCompteVue controle, Compte compte) {
        controle.constats().stream()
                .sorted(Comparator.comparing(constat -> constat.gravite() != Gravite.BLOQUANT))
                .limit(ANOMALIES_MAXIMUM)
                .forEach(constat -> compte.getAnomalie().add(anomalie(constat)));
    }

    private static AnomalieCompte anomalie(Constat constat) {
        AnomalieCompte anomalie = new AnomalieCompte();
        anomalie.setCode(constat.code());
        anomalie.setMessage(constat.message());
        anomalie.setBloquante(constat.gravite() == Gravite.BLOQUANT);
        return anomalie;
    }

    private static Cohorte cohorte(CompteRetraiteVue.Cohorte lue) {
        Cohorte cohorte = new Cohorte();
        cohorte.setAnnee(lue.annee());
        cohorte.setType(lue.globale() ? TypeDI.EIG : TypeDI.RIS);
        cohorte.setFiableLe(lue.fiableLe());
        return cohorte;
    }

    private static Periode periode(PeriodeCompte lue, boolean ajouts11) {
        Periode periode = new Periode();
        periode.setDebut(lue.debut());
        periode.setFin(lue.fin());
        periode.setSiren(lue.siren());
        periode.setStatut(Statut.valueOf(lue.statut().name()));
        periode.setPosition(Position.valueOf(lue.position().name()));
        periode.setMotif(lue.motif() == null ? null : lue.motif().name());
        periode.setQuotite(lue.quotite());
        periode.setHeures(lue.heures());
        periode.setGrade(lue.grade());
        periode.setIndiceBrut(lue.indiceBrut());
        periode.setIndiceMajore(lue.indiceMajore());
        periode.setCategorie(Categorie.valueOf(lue.categorie().name()));
        periode.setCotisee(lue.cotisee());
        if (ajouts11) {
            ajouter11(periode, lue);
        }
        return periode;
    }

    private static void ajouter11(Periode periode, PeriodeCompte lue) {
        if (lue.motifTemps() != null) {
            periode.setMotifTemps(MotifTempsPartiel.valueOf(lue.motifTemps().name()));
        }
        periode.setNbi(lue.nbi());
        periode.setSurcotisation(lue.surcotisation() ? Boolean.TRUE : null);
        periode.setServicesActifsJours(lue.servicesActifsJours());
    }

    private static Enfant enfant(EnfantCompte lu, boolean ajouts11) {
        Enfant enfant = new Enfant();
        enfant.setPrenom(lu.prenom());
        enfant.setNaissance(lu.naissance());
        enfant.setLien(LienEnfant.valueOf(lu.lien().name()));
        enfant.setACharge(lu.aCharge());
        enfant.setDeces(lu.deces());
        if (ajouts11) {
            lu.conges().forEach(conge -> enfant.getConge().add(conge(conge)));
        }
        return enfant;
    }

    private static Conge conge(CongeEnfant lu) {
        Conge conge = new Conge();
        conge.setDebut(lu.debut());
        conge.setFin(lu.fin());
        return conge;
    }
}
