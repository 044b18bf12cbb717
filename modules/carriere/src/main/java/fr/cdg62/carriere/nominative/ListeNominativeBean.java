package fr.cdg62.carriere.dossier;

import fr.cdg62.carriere.api.dossier.ListeNominative;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.carriere.impression.Ecrit;
import fr.cdg62.carriere.saisie.Saisie;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.impression.Impression;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** See {@link ListeNominative}. */
@Stateless
@RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
public class ListeNominativeBean implements ListeNominative {
    private static final String TITRES = "siren;dossier;nom;naissance;statut\n";

    @Inject
    private DossiersEnBase dossiers;

    @Inject
    private AccesDossier porte;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Impression impression;

    /** What the template needs. */
    record ListeImprimable(Destinataire destinataire, String annee, int nombre, List<LigneImprimable> lignes) {}

    /** An official of the list. */
    record LigneImprimable(String nom, String naissance, String statut, String dossier) {
        static LigneImprimable de(Dossier dossier) {
            return new LigneImprimable(
                    dossier.intitule(), Ecrit.date(dossier.naissance()), dossier.statut(), dossier.numero());
        }
    }

    @Override
    public String csv(int annee, String siren) {
        return TITRES
                + au(annee, siren).stream()
                        .map(d -> Stream.of(
                                        d.siren(),
                                        d.numero(),
                                        d.intitule().replace(';', ' '),
                                        d.naissance().toString(),
                                        d.statut())
                                .collect(Collectors.joining(";", "", "\n")))
                        .collect(Collectors.joining());
    }

    @Override
    public byte[] pdf(int annee, String siren) {
        List<LigneImprimable> lignes = au(annee, Saisie.present(siren, "siren")).stream()
                .map(LigneImprimable::de)
                .toList();
        return impression.produire(
                "carriere/liste-nominative.html",
                new ListeImprimable(
                        Destinataire.de(collectivites.lire(siren)), String.valueOf(annee), lignes.size(), lignes));
    }

    private List<Dossier> au(int annee, String siren) {
        if (siren != null) {
            porte.exigerCollectivite(siren);
        }
        return dossiers.fonctionnairesAu(LocalDate.of(annee, 1, 1)).stream()
                .filter(dossier -> siren == null || dossier.siren().equals(siren))
                .filter(porte.geres())
                .toList();
    }
}
