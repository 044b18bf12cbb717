package fr.cdg62.partenaires.retraite;

import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.carriere.api.retraite.envoi.DecompteLu;
import fr.cdg62.carriere.api.retraite.envoi.DossierSuivi;
import fr.cdg62.carriere.api.retraite.envoi.EtapeSuivie;
import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import fr.cdg62.partenaires.contrat.retraite.CodeReferentiel;
import fr.cdg62.partenaires.contrat.retraite.Constat;
import fr.cdg62.partenaires.contrat.retraite.Decompte;
import fr.cdg62.partenaires.contrat.retraite.Dossier;
import fr.cdg62.partenaires.contrat.retraite.Etape;
import fr.cdg62.partenaires.contrat.retraite.EtatDossier;
import fr.cdg62.partenaires.contrat.retraite.NatureDossier;
import fr.cdg62.partenaires.contrat.retraite.PieceRecue;
import fr.cdg62.partenaires.echange.DocumentJoint;

/** Dossiers as the contract writes them. */
final class Dossiers {
    private static final int TEXTE_MAX = 2000;

    private Dossiers() {}

    static Dossier dossier(DossierSuivi lu) {
        Dossier dossier = new Dossier();
        dossier.setNumeroDossier(lu.numero());
        dossier.setNature(NatureDossier.valueOf(lu.nature().name()));
        dossier.setNumeroCarriere(lu.carriere());
        dossier.setAgent(lu.agent());
        dossier.setSiren(lu.siren());
        dossier.setEtat(EtatDossier.valueOf(lu.etat()));
        dossier.setNumeroCnracl(lu.numeroCnracl());
        lu.etapes().forEach(etape -> dossier.getEtape().add(etape(etape)));
        lu.pieces().forEach(piece -> dossier.getPiece().add(piece(piece)));
        lu.constats().forEach(constat -> dossier.getConstat().add(constat(constat)));
        lu.observations().forEach(observation -> dossier.getObservation().add(texte(observation)));
        return dossier;
    }

    private static Etape etape(EtapeSuivie lue) {
        Etape etape = new Etape();
        etape.setDate(lue.le());
        etape.setEtat(EtatDossier.valueOf(lue.etat()));
        etape.setTexte(lue.texte().isBlank() ? null : texte(lue.texte()));
        return etape;
    }

    private static PieceRecue piece(PieceDeposee lue) {
        PieceRecue piece = new PieceRecue();
        piece.setCode(lue.type());
        piece.setNom(lue.nom());
        piece.setTaille(lue.taille());
        piece.setEmpreinteSha256(lue.sha256());
        piece.setDeposeeLe(Suivi.aParis(lue.le()));
        return piece;
    }

    private static Constat constat(fr.cdg62.carriere.api.acte.Constat lu) {
        Constat constat = new Constat();
        constat.setCode(lu.code());
        constat.setMessage(texte(lu.message()));
        constat.setChamp(lu.champ());
        constat.setBloquant(lu.gravite() == Gravite.BLOQUANT);
        return constat;
    }

    /** Null while none came. */
    static Decompte decompte(DecompteLu lu) {
        if (lu.decompte() == null) {
            return null;
        }
        Decompte decompte = new Decompte();
        decompte.setRecuLe(lu.decompte().recuLe());
        decompte.setLimite(lu.decompte().limite());
        decompte.setReponduLe(lu.decompte().reponduLe());
        decompte.setDocument(DocumentJoint.de(lu.piece().nom(), lu.contenu()));
        return decompte;
    }

    static CodeReferentiel code(fr.cdg62.carriere.api.retraite.referentiel.CodeReferentiel lu) {
        CodeReferentiel code = new CodeReferentiel();
        code.setCode(lu.code());
        code.setLibelle(lu.libelle());
        code.setComplement(lu.complement());
        code.setDebut(lu.debut());
        code.setFin(lu.fin());
        return code;
    }

    private static String texte(String entier) {
        return entier.length() <= TEXTE_MAX ? entier : entier.substring(0, TEXTE_MAX);
    }
}
