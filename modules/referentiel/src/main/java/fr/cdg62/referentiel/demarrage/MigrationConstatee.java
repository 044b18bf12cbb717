package fr.cdg62.referentiel.demarrage;

import org.flywaydb.core.api.MigrationState;

/**
 * A migration as the database and this version of the system see it together.
 *
 * @param version its number, empty for reference data
 * @param description what it does
 * @param etat where it stands
 */
record MigrationConstatee(String version, String description, MigrationState etat) {
    /** Refuses to work on a database that this version does not understand. */
    void exigerConnue() {
        if (etat.isFailed()) {
            throw new IllegalStateException(
                    "La migration %s de la base a échoué lors d'un démarrage précédent. Restaurez une sauvegarde, ou corrigez la cause puis supprimez sa ligne en échec de la table flyway_schema_history."
                            .formatted(nom()));
        }
        if (etat.isApplied() && !etat.isResolved()) {
            throw new IllegalStateException(
                    "La base a été mise à jour par une version plus récente du système : elle contient la migration %s, inconnue ici. Installez cette version plus récente, ou restaurez une sauvegarde antérieure."
                            .formatted(nom()));
        }
    }

    private String nom() {
        return version.isEmpty() ? "« " + description + " »" : version + " (" + description + ")";
    }
}
