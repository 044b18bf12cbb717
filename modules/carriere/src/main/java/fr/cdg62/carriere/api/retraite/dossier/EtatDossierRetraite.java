package fr.cdg62.carriere.api.retraite.dossier;

import java.util.EnumSet;
import java.util.Set;

/** Where a dossier stands. */
public enum EtatDossierRetraite {
    A_INSTRUIRE_EMPLOYEUR("À instruire par l'employeur", Attente.COLLECTIVITE),
    /** Entrusted to the CdG, which has not taken it yet. */
    DELEGUEE("Déléguée au centre de gestion", Attente.CENTRE),
    A_INSTRUIRE_CENTRALISATEUR("À instruire par le centralisateur", Attente.CENTRE),
    /** The CdG checks it before it goes to the CNRACL. */
    CONTROLE_CDG("Au contrôle du centre de gestion", Attente.CENTRE),
    TRANSMISE("Transmise à la CNRACL", Attente.CNRACL),
    EN_TRAITEMENT("En traitement à la CNRACL", Attente.CNRACL),
    /** The agent answers the décompte provisoire before a given day. */
    DECOMPTE_PROVISOIRE("Décompte provisoire", Attente.AGENT),
    ACCEPTE("Décompte accepté", Attente.CNRACL),
    REFUSE("Décompte refusé", Attente.COLLECTIVITE),
    CONCEDEE("Pension concédée", Attente.CNRACL),
    EN_PAIEMENT("Pension en paiement", Attente.PERSONNE),
    /** The CNRACL sent it back for pieces. */
    REJETEE("Rejetée par la CNRACL", Attente.COLLECTIVITE),
    /** Given up, or closed by the death of the agent. */
    ANNULEE("Annulée", Attente.PERSONNE);

    private final String libelle;
    private final Attente attente;

    EtatDossierRetraite(String libelle, Attente attente) {
        this.libelle = libelle;
        this.attente = attente;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }

    /** Whose turn it is. */
    public Attente attente() {
        return attente;
    }

    /** The states that wait for somebody. */
    public static Set<EtatDossierRetraite> quiAttendent(Attente attente) {
        Set<EtatDossierRetraite> etats = EnumSet.allOf(EtatDossierRetraite.class);
        etats.removeIf(etat -> etat.attente != attente);
        return etats;
    }
}
