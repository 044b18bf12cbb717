package fr.cdg62.carriere.retraite.dossier;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.retraite.dossier.DemandeSurDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite;
import fr.cdg62.carriere.api.retraite.piece.PieceAttendue;
import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.retraite.mandat.MandatsEnBase;
import fr.cdg62.carriere.retraite.piece.PiecesDuDossier;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What each event asks for and changes; the state itself is the machine's. Each gives what its step says in words. */
@ApplicationScoped
class GestesDossier {
    private static final int NUMERO_MAXIMUM = 40;

    @Inject
    private AccesDossierRetraite acces;

    @Inject
    private MandatsEnBase mandats;

    @Inject
    private ControleDepart controle;

    @Inject
    private PiecesDuDossier pieces;

    @Inject
    private ReglesEnBase regles;

    @Inject
    private Horloge horloge;

    /** Before the state changes: what it must be to go on. */
    void exiger(DossierRetraite dossier, Identite identite, DemandeSurDossierRetraite demande) {
        switch (demande.evenement()) {
            case PRENDRE_EN_CHARGE, MODIFIER -> acces.exigerMandat(dossier);
            case SOUMETTRE, CONFORME -> {
                acces.exigerMandat(dossier);
                exigerSansBlocage(dossier, identite);
            }
            case TRANSMETTRE -> {
                acces.exigerMandat(dossier);
                exigerEtat(dossier.envois().estConforme(), "Le contrôle du centre de gestion n'a pas encore conclu.");
            }
            case ACCEPTER -> exigerDelai(dossier);
            default -> {}
        }
    }

    /** Once the state changed. */
    String appliquer(DossierRetraite dossier, Identite identite, DemandeSurDossierRetraite demande) {
        return switch (demande.evenement()) {
            case DELEGUER -> deleguer(dossier);
            case RESTITUER -> {
                dossier.rendre();
                yield motif(demande);
            }
            case CONFORME -> {
                dossier.declarerConforme();
                yield "";
            }
            case A_CORRIGER -> corriger(dossier, demande.observations());
            case SOUMETTRE -> {
                dossier.demander(List.of());
                yield "";
            }
            case MODIFIER -> modifier(dossier, identite, demande);
            case ACCEPTER, REFUSER -> repondre(dossier, demande);
            case REJETER, ABANDONNER -> motif(demande);
            case TRANSMETTRE, METTRE_EN_TRAITEMENT, RECEVOIR_DECOMPTE, CONCEDER, METTRE_EN_PAIEMENT, DECLARER_DECES ->
                recevoir(dossier, demande, jourPasse(demande.date()));
            case PRENDRE_EN_CHARGE, REPRENDRE -> demande.note() == null ? "" : demande.note();
        };
    }

    private String recevoir(DossierRetraite dossier, DemandeSurDossierRetraite demande, LocalDate jour) {
        String le = DateFrancaise.courte(jour);
        return switch (demande.evenement()) {
            case TRANSMETTRE -> {
                String numero = Saisie.texte(demande.numero(), NUMERO_MAXIMUM, "numero");
                dossier.envois().transmettre(numero, jour);
                yield "Envoi n° %s du %s".formatted(numero, le);
            }
            case RECEVOIR_DECOMPTE -> decompte(dossier, jour);
            case CONCEDER -> {
                String numero = Saisie.texte(demande.numero(), NUMERO_MAXIMUM, "numero");
                dossier.envois().conceder(numero, jour);
                yield "Titre n° %s du %s".formatted(numero, le);
            }
            case METTRE_EN_PAIEMENT -> {
                dossier.envois().payer(jour);
                yield "Premier paiement le " + le;
            }
            case DECLARER_DECES ->
                "Décès de l'agent le %s : un dossier de pension de réversion est ouvert".formatted(le);
            default -> "Le " + le;
        };
    }

    private String deleguer(DossierRetraite dossier) {
        String reference = mandats.exiger(dossier.siren(), horloge.aujourdHui());
        dossier.deleguer(reference);
        return "Mandat : " + reference;
    }

    private static String corriger(DossierRetraite dossier, List<String> observations) {
        List<String> dites = observations.stream()
                .map(String::strip)
                .filter(o -> !o.isEmpty())
                .toList();
        Saisie.exiger(!dites.isEmpty(), "Dites ce qui est à corriger.", "observations");
        dossier.demander(dites);
        return String.join(" ; ", dites);
    }

    private String modifier(DossierRetraite dossier, Identite identite, DemandeSurDossierRetraite demande) {
        Saisie.exiger(
                demande.depart() != null
                        || demande.anticipation() != null
                        || demande.justification() != null
                        || demande.iban() != null
                        || demande.reversion() != null,
                "Indiquez ce qui change : les dates, le motif du départ anticipé, celui d'une demande tardive, le compte ou les survivants.",
                "depart");
        Demande actuelle = dossier.demande();
        String avant = DateFrancaise.courte(actuelle.depart().effet());
        if (demande.depart() != null) {
            actuelle.fixer(demande.depart());
        }
        if (demande.anticipation() != null) {
            actuelle.anticiper(demande.anticipation());
        }
        actuelle.justifier(demande.justification());
        actuelle.verserSur(demande.iban());
        if (demande.reversion() != null) {
            ReversionDuDossier.exigerReversion(dossier.type(), "reversion");
            actuelle.partagerEntre(demande.reversion());
        }
        controle.exiger(identite, dossier.type(), actuelle);
        dossier.envois().perimerDecompte();
        return "%s (effet au %s, auparavant %s)"
                .formatted(
                        motif(demande), DateFrancaise.courte(actuelle.depart().effet()), avant);
    }

    private String decompte(DossierRetraite dossier, LocalDate jour) {
        long piece = pieces
                .de(dossier.id(), dossier.type(), dossier.demande().depart().effet())
                .stream()
                .filter(attendue -> attendue.code().equals(PiecesDuDossier.DECOMPTE))
                .flatMap(attendue -> attendue.deposees().stream().limit(1))
                .mapToLong(PieceDeposee::id)
                .filter(id -> !dossier.envois().connait(id))
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.RETRAITE_INCOMPLET,
                        "Déposez d'abord le décompte provisoire parmi les pièces du dossier.",
                        "decompte"));
        int mois =
                regles.toutes().valeur(Reglage.DECOMPTE_REPONSE, jour).valeur().intValueExact();
        LocalDate limite = jour.plusMonths(mois);
        dossier.envois().recevoirDecompte(piece, jour, limite);
        return "Décompte reçu le %s, à accepter avant le %s"
                .formatted(DateFrancaise.courte(jour), DateFrancaise.courte(limite));
    }

    private String repondre(DossierRetraite dossier, DemandeSurDossierRetraite demande) {
        dossier.envois().repondre(horloge.aujourdHui());
        return dossier.etat() == EtatDossierRetraite.REFUSE ? motif(demande) : "";
    }

    private void exigerSansBlocage(DossierRetraite dossier, Identite identite) {
        List<PieceAttendue> attendues = pieces.de(
                dossier.id(), dossier.type(), dossier.demande().depart().effet());
        List<Constat> blocages = controle.de(dossier, identite, attendues).blocages();
        if (!blocages.isEmpty()) {
            Constat premier = blocages.get(0);
            throw new DemandeRefusee(
                    CodeProbleme.RETRAITE_INCOMPLET,
                    "%d point(s) à compléter. %s (%s)".formatted(blocages.size(), premier.message(), premier.code()),
                    premier.champ());
        }
    }

    private void exigerDelai(DossierRetraite dossier) {
        LocalDate limite = dossier.envois().limite();
        if (limite != null && horloge.aujourdHui().isAfter(limite)) {
            throw new DemandeRefusee(
                    CodeProbleme.RETRAITE_DECOMPTE_TARDIF,
                    "Le décompte devait être accepté avant le %s (E310) : demandez-en un nouveau à la CNRACL."
                            .formatted(DateFrancaise.courte(limite)),
                    "evenement");
        }
    }

    private LocalDate jourPasse(LocalDate jour) {
        Saisie.exiger(
                !Saisie.present(jour, "date").isAfter(horloge.aujourdHui()), "Cette date n'est pas à venir.", "date");
        return jour;
    }

    private static void exigerEtat(boolean condition, String message) {
        if (!condition) {
            throw new DemandeRefusee(CodeProbleme.ETAT_TRANSITION_INTERDITE, message, "etat");
        }
    }

    private static String motif(DemandeSurDossierRetraite demande) {
        return Saisie.texte(demande.note(), 2000, "note");
    }
}
