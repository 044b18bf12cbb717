package fr.cdg62.finances.penalite;

import fr.cdg62.finances.api.penalite.PenaliteVue;
import fr.cdg62.finances.api.penalite.Penalites;
import fr.cdg62.finances.api.penalite.RegimePenalite;
import fr.cdg62.finances.titre.TitresEmis;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** See {@link Penalites}. */
@Stateless
@RolesAllowed(Roles.CDG_FINANCES)
public class ServicePenalites implements Penalites {

    @Inject
    Parametres parametres;

    @Inject
    TitresEmis titres;

    @Inject
    Horloge horloge;

    @Override
    public RegimePenalite regime() {
        LocalDate jour = horloge.aujourdHui();
        TauxPenalite taux = taux(jour);
        return new RegimePenalite(
                votee(jour), taux.majoration().valeur(), taux.parMois().valeur());
    }

    @Override
    public PenaliteVue calculer(String titre, LocalDate versement) {
        Saisie.present(versement, "versement");
        Creance creance = titres.parNumero(Saisie.present(titre, "titre"))
                .map(emis -> Creance.de(emis, titres.credite(emis.id())))
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.INTROUVABLE, "Aucun titre ne porte le numéro « %s ».".formatted(titre), "titre"));
        if (!votee(creance.limite())) {
            throw new DemandeRefusee(
                    CodeProbleme.PENALITE_NON_VOTEE,
                    "Aucune pénalité de retard n'était votée le %s, dernier jour pour payer le titre %s."
                            .formatted(DateFrancaise.courte(creance.limite()), creance.numero()));
        }
        return new CalculPenalite(creance, taux(creance.limite())).pour(versement);
    }

    private boolean votee(LocalDate jour) {
        return parametres.valeur("COTISATION_PENALITE_VOTEE", jour).signum() > 0;
    }

    private TauxPenalite taux(LocalDate jour) {
        return new TauxPenalite(
                parametres.datee("COTISATION_PENALITE_TAUX", jour),
                parametres.datee("COTISATION_PENALITE_TAUX_MENSUEL", jour));
    }
}
